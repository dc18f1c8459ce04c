import type { HelpCountry } from '../help-country.js';
import { aidlines, looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const asiaAndPacific: readonly HelpCountry[] = [
  {
    code: 'AU',
    ownNames: [],
    emergency: {
      numbers: [{ call: '000', for: 'all' }],
      sources: ['https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services', numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: '1800RESPECT',
        call: '1800 737 732',
        chat: 'https://www.1800respect.org.au',
        hours: 'always',
        sources: ['https://thedailyaus.com.au/stories/what-is-1800-respect/', aidlines],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Lifeline',
        call: '13 11 14',
        text: { number: '0477 13 11 14' },
        chat: 'https://www.lifeline.org.au',
        hours: 'always',
        sources: [
          'https://www.thepushupchallenge.com.au/blog/what-happens-when-you-call-lifeline-',
          'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Kids Helpline',
        call: '1800 55 1800',
        hours: 'always',
        sources: ['https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services'],
        looked,
      },
    ],
  },
  {
    code: 'IN',
    ownNames: ['भारत', 'Bharat'],
    emergency: { numbers: [{ call: '112', for: 'all' }], sources: [travelAdvice('india'), numberingPlans], looked },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Women Helpline',
        call: '181',
        sources: [
          'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
          'https://visitnilgiris.org/en/rights/women-child-safety',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Tele MANAS',
        call: '14416',
        hours: 'always',
        manyLanguages: 20,
        sources: [
          'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Childline 1098',
        call: '1098',
        hours: 'always',
        sources: [
          'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
          'https://en.wikipedia.org/wiki/Childline_India',
        ],
        looked,
      },
    ],
  },
  {
    code: 'JP',
    ownNames: ['日本', 'Nippon', 'Nihon'],
    emergency: {
      numbers: [
        { call: '110', for: 'police' },
        { call: '119', for: 'ambulance' },
      ],
      sources: [travelAdvice('japan'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'DV相談+ (DV Hotline Plus)',
        call: '0120 279 889',
        hours: 'always',
        languages: ['ja'],
        sources: [
          'https://www.city.tamba.lg.jp/soshiki/jinkenkehatsusenta/gyomuannai/7/3042.html',
          'https://covid19-tagengo.com/en/2020/05/03/domestic-violence/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'TELL Lifeline',
        call: '03 5774 0992',
        languages: ['en'],
        sources: [
          'http://planetmaison.com/japan-govt-official-asks-public-to-cooperate-in-forming-supportive-society-free-of-suicide.html',
          'https://japantoday.com/category/national/tell-tokyo-inochi-no-denwa-facebook-partner-to-prevent-suicide-in-japan',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'チャイルドライン (Childline)',
        call: '0120 99 7777',
        chat: 'https://childline.or.jp/chat',
        hours: { days: 'daily', from: '16:00', until: '21:00' },
        languages: ['ja'],
        sources: ['https://childline.or.jp/en/'],
        looked,
      },
    ],
  },
  {
    code: 'NZ',
    ownNames: ['Aotearoa'],
    emergency: {
      numbers: [{ call: '111', for: 'all' }],
      sources: [
        travelAdvice('new-zealand'),
        'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
      ],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Women’s Refuge',
        call: '0800 733 843',
        chat: 'https://womensrefuge.org.nz/get-help/',
        hours: 'always',
        sources: [
          'https://womensrefuge.org.nz/get-help/',
          'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
        ],
        looked,
      },
      {
        kind: 'abuse',
        name: 'Shine Helpline',
        call: '0508 744 633',
        hours: 'always',
        sources: [
          'https://plunket-prod.heyday.net.nz/being-a-parent/family-and-whanau/family-violence/what-you-can-do',
          'https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: '1737, Need to talk?',
        call: '1737',
        text: { number: '1737' },
        hours: 'always',
        sources: [
          'https://metronews.co.nz/article/its-okay-to-not-be-okay',
          'https://vice.com/en/article/new-zealands-biggest-mental-health-helpline-misses-one-in-four-calls',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Youthline',
        call: '0800 376 633',
        text: { number: '234' },
        sources: ['https://metronews.co.nz/article/its-okay-to-not-be-okay', resilientRhino],
        looked,
      },
    ],
  },
  {
    code: 'PH',
    ownNames: ['Pilipinas'],
    emergency: {
      numbers: [{ call: '911', for: 'all' }],
      sources: [travelAdvice('philippines'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'suicide',
        name: 'NCMH Crisis Hotline',
        call: '1553',
        sources: [
          'https://news.abs-cbn.com/news/10/25/22/cwc-to-launch-hotline-for-childrens-rights-violations',
          'https://ph.theasianparent.com/violence-against-women-hotline',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Makabata Helpline',
        call: '1383',
        hours: 'always',
        sources: [
          'http://radyoagila.com/makabata-hotline-1383-ikinampanya-ng-cwc-at-dswd-sa-pagdiriwang-ng-natl-childrens-month',
          'https://news.abs-cbn.com/news/10/25/22/cwc-to-launch-hotline-for-childrens-rights-violations',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Bantay Bata 163',
        call: '163',
        sources: [
          'https://www.dswd.gov.ph/dswd-partners-call-for-heightened-vigilance-against-child-abuse-amid-ecq/',
          'https://www.abs-cbnfoundation.org/bantay-bata-globe-activate-child-helpline-for-free/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'PK',
    ownNames: ['پاکستان'],
    emergency: {
      numbers: [
        { call: '15', for: 'police' },
        { call: '1122', for: 'ambulance' },
      ],
      sources: [travelAdvice('pakistan'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Ministry of Human Rights',
        call: '1099',
        sources: [
          'https://www.thenews.com.pk/print/637175-hr-ministry-establishes-helpline-to-protect-women-and-children',
          'https://www.urdupoint.com/en/pakistan/govt-plans-to-integrate-mohr-helpline-for-coo-1871731.html',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Child Protection & Welfare Bureau',
        area: 'Punjab',
        call: '1121',
        sources: [resilientRhino, aidlines],
        looked,
      },
    ],
  },
];
