import type { Photo } from '#core/own-routine.ts';
import type { Photos } from '#core/ports.ts';

/** Pixels of the longer edge. */
const EDGE = 480;
/** Bytes of a file: a backup of many photos must stay small enough to be sent. */
const MOST = 60_000;
const QUALITIES = [0.8, 0.65, 0.5, 0.35, 0.2];
/** Safari draws WebP as PNG: it says so by the type it gives. */
const TYPES = ['image/webp', 'image/jpeg'] as const;

export const photos: Photos = {
	async shrink(bytes) {
		const image = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
		try {
			for (const edge of [EDGE, EDGE / 2]) {
				const canvas = drawn(image, edge);
				for (const type of TYPES)
					for (const quality of QUALITIES) {
						const blob = await coded(canvas, type, quality);
						if (blob?.type !== type) break;
						if (blob.size <= MOST) return photoOf(type, await blob.arrayBuffer());
					}
			}
		} finally {
			image.close();
		}
		throw new Error('this picture cannot be made small');
	}
};

function drawn(image: ImageBitmap, edge: number): HTMLCanvasElement {
	const scale = Math.min(1, edge / Math.max(image.width, image.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(image.width * scale));
	canvas.height = Math.max(1, Math.round(image.height * scale));
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('nothing to draw on');
	// what was clear would be black in a JPEG
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.imageSmoothingQuality = 'high';
	pen.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas;
}

const coded = (canvas: HTMLCanvasElement, type: Photo['type'], quality: number) =>
	new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, type, quality);
	});

function photoOf(type: Photo['type'], buffer: ArrayBuffer): Photo {
	const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte));
	return { kind: 'photo', type, data: btoa(letters.join('')) };
}
