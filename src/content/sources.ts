import type { EvidenceId } from './vocabulary.ts';

/** What was really seen: an abstract, the page, a page quoting it, or general knowledge that was not looked up. */
export type Read = 'A' | 'P' | 'S' | 'K';

export interface Source {
	/** Title and address, in the language it was published in or its English name. */
	readonly title: string;
	readonly read: readonly Read[];
}

export const sources: Readonly<Record<EvidenceId, Source>> = {
	E01: {
		title:
			'Hallegraeff 2012, J Physiother 58:17-22 (PMID 22341378; pubmed.ncbi.nlm.nih.gov/22341378; details in the table at pmc.ncbi.nlm.nih.gov/articles/PMC6481449/table/table-wrap6)',
		read: ['A']
	},
	E02: {
		title:
			'Cochrane review CD008496.pub3 (Hawke et al., update; search to May 2020), cochranelibrary.com',
		read: ['A']
	},
	E03: {
		title: 'Coppin 2005, Br J Gen Pract 55:186-91 (pmc.ncbi.nlm.nih.gov/articles/PMC1463088)',
		read: ['A']
	},
	E04: {
		title: 'Allen & Kirby, Nocturnal leg cramps, Am Fam Physician 2012;86(4) (PMID 22963024)',
		read: ['A']
	},
	E05: { title: 'AAFP FPIN Help Desk 2017 (aafp.org/afp/2017/1001/od3.html)', read: ['P'] },
	E06: {
		title:
			'NHS leg cramps text (as reused at doctoori.net) and NI Direct leg cramps (nidirect.gov.uk/node/10453)',
		read: ['P']
	},
	E07: {
		title:
			'Mayo Clinic, Night leg cramps: when to see a doctor (several stored versions 2013-2023)',
		read: ['P']
	},
	E07b: { title: 'Mayo Clinic Q&A (articles.chicagotribune.com 2012-04-13)', read: ['P'] },
	E08: { title: 'Mayo Clinic News Network, Preventing a Jolt in the Night', read: ['P'] },
	E09: { title: 'Bay of Plenty DHB, Leg cramp (bopdhb.govt.nz)', read: ['P'] },
	E10: {
		title: 'AAOS stretches as quoted in Safety+Health (safetyandhealthmagazine.com/articles/22423)',
		read: ['S']
	},
	E11: { title: "Merck Manual home, Runner's stretch table", read: ['P'] },
	E12: {
		title:
			'Cochrane CD009402, Magnesium for skeletal muscle cramps, results table (PMC7025716 table CD009402-tbl-0001)',
		read: ['A']
	},
	E13: { title: 'Garrison 2012, Arch Intern Med (PMID 22157068)', read: ['A'] },
	E14: {
		title: 'NIBIOHN HFNet, Magnesium (hfnet.nibiohn.go.jp/contents/detail33.html)',
		read: ['P']
	},
	E15: { title: 'Tan 2024, JAMA Intern Med, Vitamin K2 (PMID 39466236)', read: ['A'] },
	E16: {
		title: 'Ingram 2025, Sports Med, static stretching dose meta-analysis (PMID 39614059)',
		read: ['A', 'S']
	},
	E17: { title: 'ACSM stretching guidelines 2021 (acsm.org certification blog)', read: ['P'] },
	E18: { title: 'Static v hold-relax stretch in older adults, calf (PMC7914644)', read: ['A'] },
	E19: {
		title: 'Mickle 2016, Clin Biomech (lermagazine.com summary; Scribd copy of the paper)',
		read: ['S']
	},
	E20: {
		title:
			'Schwenk 2013, foot and ankle exercise, falls risk meta-analysis (researchgate/Scribd copy)',
		read: ['A']
	},
	E22: {
		title:
			'Obuchi (PT, Tokyo Metropolitan Institute for Geriatrics) in Yahoo! News Japan article on hand and foot power',
		read: ['P']
	},
	E23: { title: 'Minnano Kaigo, towel exercise video supervised by a PT', read: ['P'] },
	E24: {
		title:
			'Harvey/Herbert 2017, Stretch for contractures (Cochrane, abridged; georgeinstitute.org record) and Katalinic 2010',
		read: ['A']
	},
	E25: { title: 'keishuku.jp home stretches (Jikei University, Prof. Abo)', read: ['P'] },
	E26: { title: 'MS Trust spasticity triggers and MS Society UK triggers pages', read: ['P'] },
	E27: {
		title:
			'Japanese Society of Neurology, manual for the neurological examination chart (neurology-jp.org, 2008)',
		read: ['P']
	},
	E28: {
		title: 'DVT: NHS text as quoted by britbrief.co.uk and BMJ Group text at webmd.boots',
		read: ['S']
	},
	E29: { title: 'Massage and DVT (massagefitnessmag.com; other secondary pages)', read: ['S'] },
	E30: { title: 'Acute limb ischaemia (health.nz)', read: ['P'] },
	E31: { title: 'Peripheral artery disease (ahchealthenews.com; legsmatter.org)', read: ['P'] },
	E32: {
		title:
			"Ruptured Baker's cyst can look like a clot (reference.com quoting Mayo; kneeguru.co.uk)",
		read: ['S']
	},
	E33: {
		title:
			'Knee pain: NHS advice as summarised by lincolnshireknee.co.uk (2026); Gloucestershire NHS red flags',
		read: ['S']
	},
	E34: { title: 'HSE Ireland, Leg cramps in pregnancy', read: ['P'] },
	E35: { title: 'Side-sleeping from 28 weeks (saferbaby.org.au, healthed.govt.nz)', read: ['P'] },
	E36: { title: 'Mayo Clinic, rhabdomyolysis', read: ['P'] },
	E37: { title: 'BMJ Best Practice, muscle cramps approach (stored mirror)', read: ['P'] },
	E38: {
		title: 'Rana/others, Differentiating NLC and RLS (Expert Rev Neurother 2014)',
		read: ['A']
	},
	E39: {
		title: 'Consumer Affairs Agency of Japan via city.kitakami.iwate.jp and news pages',
		read: ['S']
	},
	E40: {
		title:
			'Foot bath nursing pages (asi-care.com 39-41 C; shigoto-retriever: 39-41 C for 10 min; diabetes neuropathy caution)',
		read: ['S']
	},
	E41: { title: 'Royal Osteoporosis Society, bending forward', read: ['P'] },
	E42: { title: 'Hip precautions (Sunnybrook, LHSC)', read: ['P'] },
	E43: { title: 'NHS Tayside / Right Decisions, exercises to try at home', read: ['P'] },
	E43b: { title: 'NHS Exercises for older people: sitting (Scribd copy)', read: ['S'] },
	E44: {
		title:
			'Fukuyama and Okinawa medical associations; nocturia and falls (PMC3222329); MHLW drinking campaign as cited at japanesehealth.org',
		read: ['S']
	},
	E45: { title: 'Indoor footwear: Menz 2017 Gerontology; Hannan 2010 (news)', read: ['A', 'S'] },
	E46: { title: 'Sedatives and falls (PMC10447278; Choosing Wisely Norway)', read: ['A'] },
	E47: { title: 'EAMC review (PMC8775277); Schwellnus 2009 BJSM', read: ['A'] },
	E48: { title: 'Heat illness guidance (Kurashiki city; other municipal pages)', read: ['P'] },
	E49: {
		title:
			'Japanese sources: Niihama Medical Association; 家庭の医学 Q&A; Iwai Chuo Hospital; Dr Kitajo (kaigo-postseven); a newspaper article quoted at osler.hatenadiary.org',
		read: ['P']
	},
	E50: {
		title:
			'FDA General Wellness: Policy for Low Risk Devices (6 Jan 2026) as summarised by kslaw.com, gtlaw.com, lifespanlaw.com, fdamap.com; FDA Digital Health Policy Navigator Step 7 (fda.gov)',
		read: ['S', 'P']
	},
	E51: {
		title:
			'MHLW guideline on whether a program is a medical device (2023-03-31, mhlw.go.jp t_doc 00tc7534); JAAME training pages program/practice_02, _05; summary by a digital-medicine society law group (dm-gakkai.jp, 2021)',
		read: ['P', 'S']
	},
	E52: { title: 'FDMA Q-suke levels (city.yamaguchi.lg.jp and others)', read: ['P'] },
	E53: {
		title: 'MHLW physical activity guide 2023 (medical-diet.jp / nstudy.info / J-STAGE summary)',
		read: ['S']
	},
	E54: { title: 'Sebo 2019, Swiss Med Wkly (smw.ch 20048)', read: ['A'] },
	E55: { title: 'Bay Medical, Coping with nightly leg cramps', read: ['P'] },
	E56: { title: 'UpToDate-style patient handout (doctor123.org 8413)', read: ['P'] },
	E57: {
		title:
			'Generic sole/toe stretch pages (achesandjoints.org; woman.thenest.com quoting Rochester)',
		read: ['S']
	},
	E58: { title: 'Generic foot massage / ball-roll pages (heelpain101.com)', read: ['S'] },
	E59: { title: 'Foot bath for sleep (kaiseihp.jp)', read: ['S'] },
	E60: {
		title: '毎日が発見ネット, cramp first aid for the shin (mainichigahakken.net)',
		read: ['P']
	},
	G1: {
		title: 'General first-aid knowledge (stroke FAST, cauda equina); not looked up',
		read: ['K']
	}
};
