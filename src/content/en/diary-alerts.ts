import type { DiaryAlerts } from '../diary-pages.ts';
import { flags } from './flags.ts';
import { rules } from './rules.ts';

export const diaryAlerts: DiaryAlerts = { rules, flags };
