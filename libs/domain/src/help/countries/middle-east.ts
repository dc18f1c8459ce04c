import type { HelpCountry } from '../help-country.js';
import { aidlines, findAHelpline, looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const middleEast: readonly HelpCountry[] = [
  {
    code: 'AE',
    ownNames: ['الإمارات'],
    emergency: {
      numbers: [
        { call: '999', for: 'police' },
        { call: '998', for: 'ambulance' },
      ],
      sources: [travelAdvice('united-arab-emirates'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Dubai Foundation for Women and Children',
        call: '800 111',
        hours: 'always',
        sources: [
          'https://gulfnews.com/going-out/society/victims-of-abuse-in-the-uae-using-helpline-to-report-their-cases-1.1556909',
          'https://www.thenationalnews.com/uae/operators-call-for-unified-child-helpline-number-for-uae-1.199823',
        ],
        looked,
      },
      {
        kind: 'children',
        name: '116111',
        call: '116 111',
        sources: [
          'https://www.adpolice.gov.ae/en/Media-Center/News/2021/06/17/The-Hotline--a-Safety-Net-to-Protect-Children',
          findAHelpline('ae'),
        ],
        looked,
      },
    ],
  },
  {
    code: 'IQ',
    ownNames: ['العراق', 'Îraq'],
    emergency: {
      numbers: [
        { call: '104', for: 'police' },
        { call: '122', for: 'ambulance' },
      ],
      sources: [travelAdvice('iraq'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: '119',
        area: 'Kurdistan',
        call: '119',
        sources: ['https://rudaw.net/english/kurdistan/210420211'],
        looked,
      },
    ],
  },
  {
    code: 'JO',
    ownNames: ['الأردن'],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('jordan'), numberingPlans], looked },
    lines: [],
  },
  {
    code: 'LB',
    ownNames: ['لبنان', 'Liban'],
    emergency: {
      numbers: [
        { call: '112', for: 'police' },
        { call: '140', for: 'ambulance' },
      ],
      sources: [travelAdvice('lebanon'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: '1745',
        call: '1745',
        sources: [
          'https://www.lorientlejour.com/article/1139289/violence-domestique-composer-le-1745.html',
          'https://upndownbeirut.com/?p=7972',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Embrace Lifeline',
        call: '1564',
        sources: ['https://brandnewstores.com/we-receive-calls-from-children/', resilientRhino],
        looked,
      },
    ],
  },
  {
    code: 'SA',
    ownNames: ['السعودية'],
    emergency: {
      numbers: [
        { call: '911', for: 'all' },
        { call: '999', for: 'police' },
      ],
      sources: [travelAdvice('saudi-arabia'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'SY',
    ownNames: ['سوريا'],
    emergency: {
      numbers: [
        { call: '112', for: 'police' },
        { call: '110', for: 'ambulance' },
      ],
      sources: [numberingPlans, aidlines],
      looked,
    },
    lines: [],
  },
  {
    code: 'YE',
    ownNames: ['اليمن'],
    emergency: {
      numbers: [
        { call: '194', for: 'police' },
        { call: '191', for: 'ambulance' },
      ],
      sources: [numberingPlans, aidlines],
      looked,
    },
    lines: [],
  },
];
