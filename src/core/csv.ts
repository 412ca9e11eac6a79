/** Characters that make a spreadsheet take a cell for a formula, half and full width. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV for spreadsheets (RFC 4180): every cell quoted, lines ended by CR LF, a byte order mark so that
 * Japanese is read as such, and nothing that could be taken for a formula.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
	const lines = rows.map((row) => row.map(cell).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
	if (typeof value === 'number') return `"${value}"`;
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return `"${safe.replaceAll('"', '""')}"`;
}
