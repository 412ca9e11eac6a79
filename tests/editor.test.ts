import { penOf } from '#app/pen.ts';
import { draftsOf } from '#app/drafts.ts';
import { expect, test } from 'vitest';
import { Editor } from '#app/editor.svelte.ts';
import { Komura } from '#app/komura.svelte.ts';
import { doseOfKind } from '#core/dose-edit.ts';
import { emptyRoutine, withBlock, withName } from '#core/routine-edit.ts';
import { fakeDevice } from '#tests/fakes/device.ts';

const UNNAMED = { routine: '自分の体操', exercise: '体操' };

async function opened() {
	const device = fakeDevice();
	const komura = new Komura(device);
	await komura.load();
	const drafts = draftsOf(komura);
	const pen = penOf(komura);
	const routine = emptyRoutine(drafts.newId());
	await drafts.keep(routine);
	const editor = new Editor(drafts, pen, routine);
	return { device, komura, editor, id: routine.id };
}
const add = (editor: Editor) =>
	editor.change(withBlock(editor.routine, 'ankle-pump', doseOfKind('hold')));

test('every change is a draft on the phone, which another start finds', async () => {
	const { device, editor, id } = await opened();
	add(editor);
	editor.change(withName(editor.routine, '夜'), 'name');
	await expect.poll(() => device.store.drafts()).toHaveLength(1);
	const again = new Komura(device);
	expect(await draftsOf(again).of(id)).toEqual(editor.routine);
	expect(await draftsOf(again).all()).toEqual([editor.routine]);
	expect(editor.keeps).toBe(true);
});

test('what is kept is a routine of the person, and a draft no longer', async () => {
	const { device, komura, editor, id } = await opened();
	expect(editor.fault).toBe('empty');
	expect(await editor.save(UNNAMED)).toBe(false);
	add(editor);
	expect(await editor.save(UNNAMED)).toBe(true);
	expect(komura.history.ownRoutines).toMatchObject([{ id, name: '自分の体操' }]);
	expect(await device.store.drafts()).toEqual([]);
	expect(editor.state).toBe('saved');
});

test('what the phone does not take stays in the editor', async () => {
	const { device, editor, id, komura } = await opened();
	add(editor);
	device.refuses.writing = true;
	expect(await editor.save(UNNAMED)).toBe(false);
	expect(editor.state).toBe('writing');
	expect(await draftsOf(komura).of(id)).toEqual(editor.routine);
});

test('what is thrown away can be taken back, and a step back to the start leaves no draft', async () => {
	const { device, komura, editor, id } = await opened();
	add(editor);
	await editor.discard();
	expect(await draftsOf(komura).of(id)).toBeUndefined();
	await editor.takeBack();
	expect(await draftsOf(komura).of(id)).toEqual(editor.routine);
	editor.undo();
	await expect.poll(() => device.store.drafts()).toEqual([]);
	editor.redo();
	expect(editor.routine.blocks).toHaveLength(1);
	expect([editor.canUndo, editor.canRedo]).toEqual([true, false]);
});

test('a draft that is none is not opened', async () => {
	const { device, komura } = await opened();
	const id = draftsOf(komura).newId();
	await device.store.saveDraft(`routine/${id}`, { id, name: 5 });
	expect(await draftsOf(new Komura(device)).of(id)).toBeUndefined();
});

test('what a professional agreed to covers no exercise that comes later', async () => {
	const { komura, id } = await opened();
	const pen = penOf(komura);
	const first = withBlock(emptyRoutine(id), 'calf-wall-stretch', doseOfKind('hold'));
	await pen.keepRoutine(first);
	await komura.care.agree(id);
	const renamed = withName(first, '夜');
	await pen.keepRoutine(renamed, first);
	expect(komura.care.profile.agreed).toEqual([id]);
	await pen.keepRoutine(withBlock(renamed, 'toe-grip-spread', doseOfKind('hold')), renamed);
	expect(komura.care.profile.agreed).toEqual([]);
});
