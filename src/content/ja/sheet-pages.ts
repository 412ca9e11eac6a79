import type { SheetPages } from '../sheet-words.ts';
import { diary } from './diary.ts';
import { names } from './names.ts';
import { sheet } from './sheet.ts';

export const sheetPages: SheetPages = { words: sheet, diary, names };
