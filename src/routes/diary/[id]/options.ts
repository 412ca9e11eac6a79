import type { DiaryWords } from '#content/words.ts';
import { DIARY_VALUES, type DiaryChoice, type DiaryValue } from '#core/diary.ts';

/** The answers to one question of the diary, each with its name. */
export function optionsOf<Choice extends DiaryChoice>(
	choice: Choice,
	{ values }: DiaryWords
): readonly { readonly value: DiaryValue<Choice>; readonly name: string }[] {
	const names: Readonly<Record<string, string>> = values[choice];
	return DIARY_VALUES[choice].map((value: DiaryValue<Choice>) => ({
		value,
		name: names[value] ?? ''
	}));
}

/** The names of several answers, for a line that sums them up. */
export function namesOf(
	answers: readonly string[] | undefined,
	names: Readonly<Record<string, string>>
): readonly string[] {
	return (answers ?? []).flatMap((answer) => names[answer] ?? []);
}
