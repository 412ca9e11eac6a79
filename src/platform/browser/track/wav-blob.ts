/** The bytes of a WAV file as a sound that elements play. */
export const wavBlob = (file: ArrayBuffer): Blob => new Blob([file], { type: 'audio/wav' });
