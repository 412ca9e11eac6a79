import type { Files } from '#core/ports.ts';

export const files: Pick<Files, 'offer'> = {
	async offer(name, type, content) {
		const file = new File([content], name, { type });
		// older WebViews have neither method
		if (typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })) {
			try {
				await navigator.share({ files: [file] });
				return;
			} catch (reason) {
				// the person closed the share sheet: that is an answer
				if (reason instanceof DOMException && reason.name === 'AbortError') return;
			}
		}
		download(file);
	}
};

function download(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	document.body.append(link);
	link.click();
	link.remove();
	// the download reads the address after the click; a minute is ample
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}
