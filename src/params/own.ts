import { isOwnRoutineId, type OwnRoutineId } from '#core/own-routine.ts';

export const match = (param: string): param is OwnRoutineId => isOwnRoutineId(param);
