import { isOwnRoutineId } from '#core/own-routine.ts';
import { isRoutineId, type AnyRoutineId } from '#core/routine.ts';

export const match = (param: string): param is AnyRoutineId =>
	isRoutineId(param) || isOwnRoutineId(param);
