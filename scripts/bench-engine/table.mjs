// For numbers on a screen.

/** The value that a part of all, 0 to 1, does not go above. @param {readonly number[]} values @param {number} part */
export function share(values, part) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
export function printTable(head, rows) {
	const all = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
	for (const [first = '', ...others] of all)
		console.log(
			`  ${[first.padEnd(widths[0] ?? 0), ...others.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('  ')}`
		);
}
