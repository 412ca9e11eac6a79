import { expect, test } from 'vitest';
import { withPhotosOf } from '#core/own-photos.ts';
import type { OwnRoutine } from '#core/own-routine.ts';
import { routineFileName } from '#core/routine-file.ts';
import { fragmentIn } from '#core/routine-link.ts';

const exercise = { id: 'own:press', name: 'ひざ裏おし', steps: [] } as const;
const photo = { kind: 'photo', type: 'image/webp', data: 'AAAA' } as const;
const pose = { kind: 'pose', of: 'ankle-pump' } as const;
const routine = (...exercises: OwnRoutine['exercises']): OwnRoutine => ({
	...{ id: 'my-handout-0000001', name: 'ひざ', blocks: [], exercises }
});

test('a newer version keeps the photos of this phone where it brings no picture itself', () => {
	const before = routine(
		{ ...exercise, picture: photo },
		{ ...exercise, id: 'own:2', picture: photo }
	);
	const newer = routine(
		exercise,
		{ ...exercise, id: 'own:2', picture: pose },
		{ ...exercise, id: 'own:3' }
	);
	expect(withPhotosOf(before, newer).exercises.map(({ picture }) => picture)).toEqual([
		photo,
		pose,
		undefined
	]);
});

test.each([
	['ひざのリハビリ', 'ひざのリハビリ.komura.json'],
	['朝/夜: "ひざ" <2>', '朝 夜 ひざ 2.komura.json'],
	['../..', 'routine.komura.json'],
	['...', 'routine.komura.json']
])('%s becomes the name of a file', (name, file) => {
	expect(routineFileName({ name })).toBe(file);
});

test.each([
	['佐藤です。 https://a.example/routines/open/#r=1zAb-_9 をどうぞ', 'r=1zAb-_9'],
	['https://a.example/routines/open/#r=1zAb-_9。', 'r=1zAb-_9'],
	['#r=', 'r='],
	['https://a.example/#top', undefined],
	['', undefined]
])('in %s a link is found', (text, fragment) => {
	expect(fragmentIn(text)).toBe(fragment);
});
