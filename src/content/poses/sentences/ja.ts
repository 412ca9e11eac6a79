import type { FirstAidSentences, PoseSentences, RestSentences } from './pose-sentences.ts';

export const poseSentences: PoseSentences = {
	'calf-wall-stretch': {
		start: '壁に向かって立ち、両手を胸の高さで壁につけています。',
		set: '片足を大きく一歩うしろに引き、ひざを伸ばして、かかとを床につけています。',
		hold: '前のひざを曲げて壁に近づき、うしろの足はひざを伸ばし、かかとを床につけています。'
	},
	'calf-wall-stretch-bent': {
		start: '壁に両手をつき、片足を半歩うしろに引いています。ひざはほぼ伸びています。',
		hold: '両ひざを曲げて腰を下げ、両方のかかとを床につけています。'
	},
	'calf-towel-stretch': {
		start: 'ベッドにすわり、片足をまっすぐ伸ばして、足の指のつけ根にタオルをかけています。',
		hold: 'タオルを軽く引き、つま先が体のほうへ近づいています。ひざは伸ばしたままです。'
	},
	'hamstring-forward-bend': {
		start: 'いすにすわり、片足をまっすぐ前に出して、かかとを床につけ、つま先を上に向けています。',
		hold: '背すじを伸ばしたまま、足のつけ根から前にたおれ、両手を曲げた太ももに置いています。'
	},
	'hamstring-towel-lying': {
		start: 'あおむけで両ひざを立て、片足の裏にタオルをかけています。',
		lift: 'タオルをかけた足を、ひざを曲げたまま持ち上げています。',
		hold: '持ち上げたひざを、タオルで支えてほぼ伸ばしています。頭はまくらの上です。'
	},
	'quad-stretch-side-lying': {
		start: '上から見た絵です。横向きに寝て、上の足の足首に手を近づけています。',
		hold: '手で足首を持ち、かかとをおしりに近づけています。'
	},
	'quad-stretch-standing': {
		start: '片手をいすの背につき、まっすぐ立っています。',
		hold: '片ひざを下に向けて曲げ、手で足を持って、かかとをおしりに近づけています。'
	},
	'hip-knee-hug': {
		start: 'あおむけで両ひざを立て、足の裏をベッドにつけています。',
		hold: '両手で片方の太ももの裏をかかえ、ひざを胸に近づけています。'
	},
	'toe-extension-hold': {
		start: '力をぬいた足の指を、手で下から包んでいます。',
		hold: '手で5本の指を、すねのほうへそらしています。'
	},
	'toe-grip-spread': {
		relax: '上から見た両足です。指の力をぬいています。',
		grip: '足の指をぜんぶ、ぎゅっと丸めています。',
		spread: '足の指をぜんぶ、大きく広げています。'
	},
	'toe-one-by-one': {
		hold: '親指を手の指でつまんでいます。',
		up: 'つまんだ指を上に動かしています。',
		down: 'つまんだ指を下に動かしています。',
		little: '小指を動かしています。'
	},
	'towel-gather': {
		reach: 'はだしの足をタオルのはしにのせ、かかとをつけ、指を伸ばしています。',
		grip: '足の指を丸めて、タオルを土ふまずの下にたぐっています。',
		release: '指を大きくひらいて、タオルをはなしています。'
	},
	'arch-lift': {
		flat: '内側から見た足です。足の裏を床につけています。',
		lifted: '土ふまずを持ち上げています。指とかかとは床につけたままです。'
	},
	'ankle-pump': {
		relaxed: '足をクッションにのせ、力をぬいています。',
		up: 'つま先を、すねのほうへ起こしています。'
	},
	'heel-raise-supported': {
		down: 'いすの背に両手でつかまり、かかとを床につけて立っています。',
		up: '両方のかかとを上げています。体はまっすぐです。'
	},
	'seated-posture-reset': {
		slumped: '背中を丸めてすわっています。',
		tall: '背すじを伸ばし、耳・肩・腰を一直線にして、足の裏を床につけています。',
		shoulders: '背すじを伸ばして、肩を上げています。'
	},
	'slow-breathing': {
		out: 'あおむけでおなかに手をおき、息を吐いています。おなかがへこみます。',
		in: '息を吸っています。おなかといっしょに手が上がります。'
	},
	'slow-heel-press-seated': {
		start: 'いすにすわり、片ひざに両手を重ねています。かかとは少し浮いています。',
		hold: '体を少し前にたおし、かかとを床につけています。'
	},
	'slow-calf-towel-assisted': {
		start: 'ベッドにすわり、ひざの下に小さなクッションを入れ、片足にタオルをかけています。',
		hold: 'タオルをごく軽く引き、つま先が少し体に近づいています。'
	},
	'sole-massage': {
		heel: '両手の親指を、足の裏のかかと近くに当てています。',
		arch: '両手の親指で、土ふまずを押しています。',
		toes: '両手の親指を、足の指のつけ根に当てています。'
	},
	'leg-stroke-massage': {
		ankle: 'すわって、両手で片方の足首を包んでいます。',
		calf: '手で、ふくらはぎをさすり上げています。',
		thigh: '手が、ひざをこえて太ももまで進んでいます。'
	},
	'foot-bath': {
		test: '足はまだ外です。温度計でお湯の温度を確かめています。',
		lift: '両足を、洗面器のふちの上まで上げています。',
		soak: 'いすにすわり、両足を足首の上までお湯に入れています。',
		dry: '足をタオルにのせ、すわったままふいています。'
	},
	'foot-dry-check': {
		dry: '両足をタオルにのせ、手でやさしくふいています。',
		between: '足の指のあいだを、タオルでおさえています。',
		mirror: '手鏡で、足の裏を見ています。'
	},
	'walk-easy': {
		strike: '背すじを伸ばして歩き、片足のかかとが地面につくところです。',
		push: '背すじを伸ばして歩き、つま先で軽くけるところです。'
	},
	'warm-towel': {
		dry: '足を楽にしてすわり、ふくらはぎにかわいたタオルを当てています。',
		warm: 'かわいたタオルの上に、温かいタオルを当てています。',
		check: 'タオルをはずし、手で皮ふを確かめています。'
	}
};

export const restSentences: RestSentences = {
	hold: 'いすにゆったりすわり、カップを持っています。',
	drink: 'いすにすわり、カップから飲んでいます。'
};

export const firstAidSentences: FirstAidSentences = {
	calfPull: {
		start: 'ベッドにすわり、前に出した足の指を両手で持っています。',
		hold: '両手で、つま先をゆっくりすねのほうへ引いています。ひざが伸びています。'
	},
	standUp: {
		sit: 'ベッドのはしにすわり、足の裏を床につけています。',
		rise: 'いすにつかまり、ゆっくり立ち上がっています。',
		hold: '片手をいすにつき、両方のかかとを床につけて立っています。'
	},
	strokeCalf: {
		ankle: 'すわって、両手で片方の足首を包んでいます。',
		calf: '手で、ふくらはぎをやさしくさすり上げています。',
		knee: '手が、ひざまで進んでいます。'
	},
	toesPull: poseSentences['toe-extension-hold'],
	strokeSole: poseSentences['sole-massage'],
	thighBow: {
		start: 'ベッドのはしにすわり、片足を前に出して、かかとを床につけています。',
		hold: 'ひざを伸ばしながら、背すじを伸ばして前にたおれています。'
	},
	thighBoot: {
		start: '片手をいすにつき、片足を少し前に出して立っています。',
		hold: '前の足のかかとを床につけ、反対のひざを曲げて、おしりをうしろに引いています。'
	},
	strokeBackThigh: {
		knee: 'すわって、ひざの裏に手を当てています。',
		thigh: '手で、太ももの裏をやさしくさすり上げています。'
	},
	thighSideLying: poseSentences['quad-stretch-side-lying'],
	thighStanding: poseSentences['quad-stretch-standing'],
	strokeFrontThigh: {
		knee: 'すわって、両手をひざの上に当てています。',
		thigh: '手で、太ももをやさしくさすり上げています。'
	},
	kneeStraight: poseSentences['calf-towel-stretch'],
	strokeLeg: poseSentences['leg-stroke-massage']
};
