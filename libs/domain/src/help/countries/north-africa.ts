import type { HelpCountry } from '../help-country.js';
import { aidlines, findAHelpline, looked, numberingPlans, travelAdvice } from '../sources.js';

export const northAfrica: readonly HelpCountry[] = [
  {
    code: 'DZ',
    ownNames: ['الجزائر', 'Algérie', 'Dzayer'],
    emergency: {
      numbers: [
        { call: '17', for: 'police' },
        { call: '1021', for: 'ambulance' },
      ],
      sources: [
        travelAdvice('algeria'),
        'https://www.maghrebemergent.com/algerie-les-4-numeros-durgence-indispensables-pour-un-voyage-sans-tracas/',
      ],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Réseau Wassila',
        call: '0560 100 105',
        sources: [findAHelpline('dz'), aidlines],
        looked,
      },
      {
        kind: 'children',
        name: 'Je t’écoute 3033',
        call: '3033',
        hours: { days: 'sundayToThursday', from: '09:00', until: '16:30' },
        languages: ['fr'],
        sources: [
          'https://childhelplineinternational.org/algeria-je-tecoute-3033/',
          'https://fr-academic.com/dic.nsf/frwiki/1248375',
        ],
        looked,
      },
    ],
  },
  {
    code: 'EG',
    ownNames: ['مصر'],
    emergency: {
      numbers: [
        { call: '122', for: 'police' },
        { call: '123', for: 'ambulance' },
      ],
      sources: [travelAdvice('egypt'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'children',
        name: 'نجدة الطفل',
        call: '16000',
        hours: 'always',
        sources: [
          'https://top50women.com/?p=44765',
          'https://dailynewsegypt.com/2010/09/20/family-and-population-ministry-improve-hotlines-as-demand-for-their-services-rise',
        ],
        looked,
      },
    ],
  },
  {
    code: 'LY',
    ownNames: ['ليبيا'],
    emergency: {
      numbers: [
        { call: '1415', for: 'all' },
        { call: '193', for: 'ambulance' },
      ],
      sources: [travelAdvice('libya'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'MA',
    ownNames: ['المغرب', 'Maroc', 'ⵍⵎⵖⵔⵉⴱ'],
    emergency: {
      numbers: [
        { call: '19', for: 'police' },
        { call: '15', for: 'ambulance' },
      ],
      sources: [numberingPlans, 'https://fr-academic.com/dic.nsf/frwiki/1248375'],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Kolonamaak (UNFM)',
        call: '8350',
        hours: 'always',
        sources: [
          'https://telquel.ma/2020/04/02/kolonamaak-lunfm-se-mobilise-pour-aider-les-femmes-victimes-de-violences_1677322',
          'https://www.africanewsagency.fr/38932/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'SD',
    ownNames: ['السودان'],
    emergency: { numbers: [{ call: '999', for: 'all' }], sources: [travelAdvice('sudan'), numberingPlans], looked },
    lines: [],
  },
  {
    code: 'TN',
    ownNames: ['تونس', 'Tunisie'],
    emergency: {
      numbers: [
        { call: '197', for: 'police' },
        { call: '190', for: 'ambulance' },
      ],
      sources: [travelAdvice('tunisia'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: '1899',
        call: '1899',
        hours: 'always',
        sources: ['https://africanmanager.com/violence-conte-la-femme-plus-de-700-signalements-en-10-mois/'],
        looked,
      },
    ],
  },
];
