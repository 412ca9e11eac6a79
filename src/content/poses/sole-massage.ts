import { solePicture } from '#figure/picture.ts';

export const soleMassage = solePicture({
	view: [-17, -7, 17, 27],
	shows: 'left',
	roles: {
		start: 'heel',
		still: 'arch',
		loop: [
			{ pose: 'heel', move: 900, stay: 300 },
			{ pose: 'arch', move: 1500, stay: 300 },
			{ pose: 'toes', move: 1500, stay: 300 }
		]
	},
	poses: { heel: { u: 0.05 }, arch: { u: 0.55, press: 1 }, toes: { u: 1 } }
});
