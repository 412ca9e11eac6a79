import { readFileSync } from 'node:fs';
import type { OwnRoutine } from '#core/own-routine.ts';
import { parseRoutineFile } from '#core/routine-file.ts';

/** The examples that people read: whatever the format can say is said in one of them. */
export const documented = [
	...readFileSync('docs/routine-format.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/g)
].map(([, text]) => text ?? '');
export const [handout = ''] = documented;
export const routine = parseRoutineFile(handout) as OwnRoutine;
export const faultOf = (text: string) => {
	const read = parseRoutineFile(text);
	return typeof read === 'string' ? read : 'none';
};
/** The file with one thing changed. */
export const changed = (change: (file: Record<string, unknown>) => unknown): string => {
	const file = JSON.parse(handout) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
};
export const named = (name: unknown) => changed((file) => (file['name'] = name));
