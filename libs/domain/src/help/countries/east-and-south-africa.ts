import type { HelpCountry } from '../help-country.js';
import { looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const eastAndSouthAfrica: readonly HelpCountry[] = [
  {
    code: 'KE',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '999', for: 'all' },
        { call: '112', for: 'all' },
      ],
      sources: [travelAdvice('kenya'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: '1195',
        call: '1195',
        hours: 'always',
        sources: [
          'https://www.un.org/en/coronavirus/someone-talk-kenya-hotline-women%E2%80%94and-men%E2%80%94-crisis',
          'https://futuremedianews.com.na/2024/10/05/kenyas-national-toll-free-helpline-1195-a-lifeline-for-gender-based-violence-survivors',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Childline Kenya',
        call: '116',
        hours: 'always',
        sources: [
          'http://childrenscouncil.go.ke/child-help-line.html',
          'https://www.unicef.org/kenya/stories/call-help-open-line-protecting-children',
        ],
        looked,
      },
    ],
  },
  {
    code: 'MG',
    ownNames: ['Madagasikara'],
    emergency: {
      numbers: [
        { call: '117', for: 'police' },
        { call: '17', for: 'police' },
      ],
      sources: [travelAdvice('madagascar'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'TZ',
    ownNames: [],
    emergency: { numbers: [{ call: '112', for: 'all' }], sources: [travelAdvice('tanzania'), numberingPlans], looked },
    lines: [],
  },
  {
    code: 'UG',
    ownNames: [],
    emergency: { numbers: [{ call: '999', for: 'all' }], sources: [travelAdvice('uganda'), numberingPlans], looked },
    lines: [
      {
        kind: 'abuse',
        name: 'Sauti 116',
        call: '116',
        hours: 'always',
        sources: [
          'https://ugandaupdatenews.com/sauti-116-bolsters-government-response-to-violence-and-abuse-in-homes-and-communities-in-uganda/',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Sauti 116',
        call: '116',
        hours: 'always',
        sources: [
          'https://ugandaupdatenews.com/sauti-116-bolsters-government-response-to-violence-and-abuse-in-homes-and-communities-in-uganda/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'ZA',
    ownNames: ['Suid-Afrika', 'iNingizimu Afrika', 'uMzantsi Afrika'],
    emergency: {
      numbers: [
        { call: '10111', for: 'police' },
        { call: '10177', for: 'ambulance' },
        { call: '112', for: 'all' },
      ],
      sources: [travelAdvice('south-africa'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Stop Gender Violence Helpline',
        call: '0800 150 150',
        sources: ['https://www.thedailyvox.co.za/important-resources-for-the-lockdown/', resilientRhino],
        looked,
      },
      {
        kind: 'suicide',
        name: 'SADAG',
        call: '0800 567 567',
        text: { number: '31393' },
        sources: ['https://www.thedailyvox.co.za/important-resources-for-the-lockdown/', resilientRhino],
        looked,
      },
      {
        kind: 'children',
        name: 'Childline South Africa',
        call: '116',
        hours: 'always',
        sources: [
          'https://vukuzenzele.gov.za/children-can-call-116-help',
          'https://www.thesouthafrican.com/news/116-remember-this-new-childline-number-to-report-abuse/',
        ],
        looked,
      },
    ],
  },
];
