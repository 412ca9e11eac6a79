import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { routineFile } from '#core/routine-form.ts';

/**
 * The published schema says what the app's own form says, as far as JSON Schema can; `npm run schema` writes it anew.
 * What it cannot say – names that fit each other, the whole length – is in docs/routine-format.md.
 */
test('the published schema of a routine is that of the app', async () => {
	const { $schema, ...form } = toJsonSchema(routineFile, {
		ignoreActions: ['check'],
		// JSON Schema reads every pattern as if it had the flag u
		overrideAction({ valibotAction, jsonSchema }) {
			if (valibotAction.type !== 'regex') return undefined;
			const { source } = (valibotAction as unknown as { requirement: RegExp }).requirement;
			const { pattern = source } = jsonSchema;
			if (pattern === source) return { ...jsonSchema, pattern };
			return { ...jsonSchema, allOf: [{ pattern: source }] };
		}
	});
	const schema = {
		$schema,
		title: 'Komura routine, version 1',
		description: 'A routine of exercises for the Komura app. See docs/routine-format.md.',
		...form
	};
	await expect(`${JSON.stringify(schema, null, '\t')}\n`).toMatchFileSnapshot(
		'../static/routine.schema.json'
	);
});
