import { editorWords, type EditorWords } from '#content/editor-words.ts';
import { libraries, type Library } from '#content/library.ts';
import { ownWords, type OwnWords } from '#content/own-words.ts';
import { exercisePages, type ExercisePages } from '#content/page-words.ts';
import { planWords, type PlanWords } from '#content/plan-words.ts';
import type { LanguageCode } from '#core/preferences.ts';

/** All that the editor says, in one language. */
export interface EditWords {
	readonly say: EditorWords;
	readonly library: Library;
	readonly pages: ExercisePages;
	readonly plan: PlanWords;
	readonly own: OwnWords;
}

export async function editWords(code: LanguageCode): Promise<EditWords> {
	const [say, library, pages, plan, own] = await Promise.all([
		editorWords[code](),
		libraries[code](),
		exercisePages[code](),
		planWords[code](),
		ownWords[code]()
	]);
	return { say, library, pages, plan, own };
}
