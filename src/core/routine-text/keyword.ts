/**
 * The words of a dose, in both languages at once: a line may mix them. Written as they are folded (`fold.ts`): small
 * letters, hiragana, narrow signs.
 */
export type Keyword =
	/** Words that take the seconds beside them: how long to rest, get ready, change legs, hold, keep going, breathe. */
	| 'rest'
	| 'ready'
	| 'change'
	| 'hold'
	| 'keep'
	| 'in'
	| 'out'
	/** "Count" before a number of times: moves in a beat and not holds. */
	| 'count'
	/** Each: 各, ずつ. */
	| 'each'
	| 'noRest'
	| 'noCues'
	| 'wait'
	| SideWord
	| 'only'
	/** Says nothing that the dose does not say already. */
	| 'filler';

/** Which legs: one after the other, either reading, both at once, one of them, the one that hurts. */
export type SideWord = 'eachSide' | 'bothLegs' | 'together' | 'left' | 'right' | 'affected';

const SECONDS = '(?= ?[:=]? ?(?:約|about |for )?[\\d一二三四五六七八九十百])';
const LEG = '(?:legs?|sides?|foot|feet|ankles?|kne?es?|calf|calves|thighs?|hips?)';

/** The first that fits wins, so the longer come before the shorter. */
const WORDS: readonly (readonly [Keyword, string])[] = [
	['noRest', '休み(?:は)?(?:なし|無し)|休憩なし|no (?:rest|break)|without (?:rest|a break)'],
	['noCues', '合図なし|no cues'],
	[
		'wait',
		'押すまで待つ|押すまで待ち(?:ます)?|たっぷ(?:する)?まで待つ|wait(?:s|ing)? for (?:a |the |my )?tap|until (?:i |you )?tap'
	],
	[
		'change',
		'(?:左右(?:の)?|足を?|脚を?)(?:をかえる|を替える|をかえて|かえる|替える|の?入れ?[替か]え)(?:時間)?|(?:change|switch|swap) ?(?:of )?(?:legs?|sides?|feet)?' +
			SECONDS +
			'|side change|(?:to )?(?:change|switch|swap) (?:legs?|sides?|feet)'
	],
	[
		'rest',
		'(?<!時)(?:せっと|回)?(?:と|の)?(?:せっと)?(?:の)?間(?:に|は|の|を)?(?:休憩|休み|休息|いんたーばる|れすと)?(?:は)?' +
			SECONDS +
			'|(?:せっと間(?:の)?)?(?:休憩|休み|休息|休む|休んで|休め|いんたーばる|れすと|ゆるめる|ゆるめて|ゆるめ|力を抜く|脱力)|(?:with )?(?:a )?(?:rests?|resting|pause|break|relax|interval)(?: (?:in )?between(?: (?:sets|reps|holds|each))?)?(?:(?: of| for)' +
			SECONDS +
			')?|between sets' +
			SECONDS
	],
	['ready', '準備(?:は|に)?|用意|get[- ]ready|ready|prepare|preparation'],
	[
		'hold',
		'止める|止めて|とめる|とめて|きーぷ|保持|保つ|維持|静止|(?:伸|の)ば(?:す|して)(?= ?\\d+ ?秒)|(?<=秒間?)(?:伸|の)ば(?:す|して|し|します)|hold(?:s|ing)?(?: (?:it|each|for|each for))*' +
			SECONDS +
			'|hold(?:s|ing)?(?: each)?'
	],
	['keep', '(?:続|つづ)ける|(?:続|つづ)けて|keep (?:going|moving)(?: for)?|continue(?: for)?'],
	[
		'in',
		'吸う|吸って|吸い|(?:breathe |breath |inhale )?in(?: for)?(?= ?\\d)|inhale(?: for)?|breathe in'
	],
	[
		'out',
		'吐く|吐いて|吐き|はく(?= ?\\d)|はいて(?= ?\\d)|(?:breathe |breath |exhale )?out(?: for)?(?= ?\\d)|exhale(?: for)?|breathe out'
	],
	['count', '数えて?る?|count(?:ing)?'],
	[
		'together',
		'(?:両[足脚]|左右|両方)(?:を)?(?:同時|一緒|いっしょ)(?:に)?|(?:両[足脚]|左右)を?(?:そろえて|揃えて)|both (?:legs|feet|sides) (?:together|at the same time|at once)|(?:both )?together'
	],
	[
		'eachSide',
		'左右(?:とも|それぞれ|各々?|ずつ|交代で?|1回ずつ|の[足脚])?|左・右|左と右|左\\/右|右左|両側(?:とも)?|片[足脚側](?:ずつ|各)?|各[足脚側]|両[足脚](?:それぞれ|各|ずつ|とも各?)|左[足脚]?(?:、|と|・)右[足脚]?' +
			`|(?:on |for |with |per )?(?:each|every|either|per|ea\\.?) ${LEG}|both sides|(?:one|1) (?:leg|side|foot) at a time|\\/${LEG}|\\/ ${LEG}(?! [a-z])|(?:left (?:and|&|\\+|then) right|right (?:and|&|\\+|then) left|l ?[/&+] ?r|r ?[/&+] ?l)(?: ${LEG})?|\\(?ea\\.?\\)? side|both (?:legs|feet),? (?:each|separately|in turn)|bilateral(?:ly)?`
	],
	[
		'bothLegs',
		'両[足脚](?:で|の)?|両方(?:の[足脚])?|(?:on |with )?both (?:legs|feet)|(?:two|2) (?:legs|feet)'
	],
	[
		'affected',
		'患側|患[足脚肢]|痛い(?:ほう|方|側)(?:の[足脚])?|悪い(?:ほう|方|側)(?:の[足脚])?|(?:on )?(?:the |your )?(?:affected|sore|bad|painful|injured|weak(?:er)?) (?:leg|side|foot)'
	],
	[
		'left',
		`左[足脚側](?:だけ|のみ)|左(?:だけ|のみ)|左[足脚側]?|(?:on )?(?:the |your )?left(?: ${LEG})?(?: only)?|only (?:the |your )?left(?: ${LEG})?`
	],
	[
		'right',
		`右[足脚側](?:だけ|のみ)|右(?:だけ|のみ)|右[足脚側]?|(?:on )?(?:the |your )?right(?: ${LEG})?(?: only)?|only (?:the |your )?right(?: ${LEG})?`
	],
	['only', 'だけ|のみ|only'],
	['each', '各々?|ずつ|それぞれ|each'],
	[
		'filler',
		'(?:を|で)?(?:くり返す|繰り返す|くりかえす|くり返し|繰り返し|くり返します|繰り返します)|行(?:う|います|って)|実施|程度|くらい|ぐらい|ほど|およそ|約|計|を|目安|目標' +
			'|do|repeat(?:ed|s|ing)?|perform|about|approx\\.?|approximately|around|for|of|then|and|with|at|to|by|in total|total|as|a|an|the|it|this|from|on|x|w\\/'
	]
];

const KEYWORDS = WORDS.map(([keyword, words]) => ({ keyword, pattern: new RegExp(words, 'y') }));
/** Whether any of them fits, asked at every letter: one look for all. */
const ANY = new RegExp(WORDS.map(([, words]) => words).join('|'), 'y');

/** The word of a dose that begins at `at` of folded text and may end where it does. */
export function readKeyword(
	text: string,
	at: number,
	mayEnd: (end: number) => boolean
): { readonly keyword: Keyword; readonly end: number } | undefined {
	ANY.lastIndex = at;
	if (!ANY.test(text)) return undefined;
	for (const { keyword, pattern } of KEYWORDS) {
		pattern.lastIndex = at;
		if (!pattern.test(text)) continue;
		// looking beyond the word uses the same patterns: keep its end
		const end = pattern.lastIndex;
		if (end > at && mayEnd(end)) return { keyword, end };
	}
	return undefined;
}
