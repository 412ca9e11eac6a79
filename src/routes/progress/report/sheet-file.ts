/**
 * The sheet as a file of its own, that any computer shows and prints as the phone does: what the page drew of it, with
 * the same style sheet, and nothing that could run or ask for anything.
 */
export function sheetFile(drawn: string, title: string, lang: string, style: string): string {
	const policy = "default-src 'none'; style-src 'unsafe-inline'";
	return [
		'<!doctype html>',
		`<html lang="${lang}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${title}</title>`,
		`<style>body { margin: 12px; font-family: system-ui, sans-serif }\n${style}</style>`,
		'</head>',
		`<body>${drawn.replaceAll(/<!--.*?-->/gs, '')}</body>`,
		'</html>',
		''
	].join('\n');
}
