import type { HelpCountry } from '../help-country.js';
import { aidlines, findAHelpline, looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const westAndCentralAfrica: readonly HelpCountry[] = [
  {
    code: 'CD',
    ownNames: ['République démocratique du Congo', 'Congo-Kinshasa'],
    emergency: {
      numbers: [
        { call: '113', for: 'police' },
        { call: '112', for: 'police' },
      ],
      sources: [numberingPlans, aidlines],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Ligne Verte 122',
        call: '122',
        hours: 'always',
        languages: ['fr', 'kg', 'ln', 'sw', 'lua'],
        sources: ['https://radiodelafemme.net/?p=22420'],
        looked,
      },
      {
        kind: 'abuse',
        name: '49555',
        call: '49555',
        sources: ['https://acp.cd/genre/prise-en-charge-des-vbg-mise-en-place-des-lignes-vertes-en-rdc'],
        looked,
      },
    ],
  },
  {
    code: 'CI',
    ownNames: ['Côte d’Ivoire'],
    emergency: {
      numbers: [
        { call: '111', for: 'police' },
        { call: '170', for: 'police' },
      ],
      sources: [numberingPlans, aidlines],
      looked,
    },
    lines: [
      {
        kind: 'children',
        name: 'Allô 116, l’enfant en détresse',
        call: '116',
        sources: [findAHelpline('ci'), 'https://childhelplineinternational.org/helplines/'],
        looked,
      },
    ],
  },
  {
    code: 'CM',
    ownNames: ['Cameroun'],
    emergency: {
      numbers: [{ call: '117', for: 'police' }],
      sources: [travelAdvice('cameroon'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'GH',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '999', for: 'all' },
        { call: '191', for: 'police' },
      ],
      sources: [travelAdvice('ghana'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'NG',
    ownNames: [],
    emergency: {
      numbers: [{ call: '112', for: 'all' }],
      sources: [travelAdvice('nigeria'), 'http://www.ajetun.com/2015/08/lagos-govt-approves-112-emergency-lines.html'],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'DSVA',
        area: 'Lagos',
        call: '0800 033 3333',
        hours: 'always',
        sources: [
          'https://www.westernpost.ng/lagos-dsva-takes-sgbv-awareness-campaign-to-lagos-island/',
          'https://concise.ng/dsva-laswa-collaborate-against-domestic-sexual-violence/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'SURPIN',
        call: '0800 078 7746',
        sources: [
          'https://healthwise.punchng.com/ngo-launches-toll-free-hotline-for-assistance-on-mental-health',
          resilientRhino,
        ],
        looked,
      },
    ],
  },
  {
    code: 'SN',
    ownNames: ['Sénégal'],
    emergency: {
      numbers: [
        { call: '17', for: 'police' },
        { call: '18', for: 'ambulance' },
      ],
      sources: [travelAdvice('senegal'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Allô Wallu',
        call: '116',
        sources: [
          'https://www.dakaractu.com/Violences-contre-les-femmes-Allo-wallu-116-pour-denoncer-les-tortionnaires_a238761.html',
        ],
        looked,
      },
    ],
  },
];
