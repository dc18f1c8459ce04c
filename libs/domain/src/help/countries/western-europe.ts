import type { HelpCountry } from '../help-country.js';
import { aidlines, looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const westernEurope: readonly HelpCountry[] = [
  {
    code: 'GB',
    ownNames: ['Britain', 'England', 'Scotland', 'Alba', 'Wales', 'Cymru', 'Northern Ireland'],
    emergency: {
      numbers: [{ call: '999', for: 'all' }],
      sources: ['https://www.centre56.org.uk/domestic-abuse', numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'National Domestic Abuse Helpline',
        call: '0808 2000 247',
        hours: 'always',
        sources: [
          'https://www.hartlepoolnow.co.uk/pages/home/information-&-advice/living-well/domestic-abuse',
          'https://www.centre56.org.uk/domestic-abuse',
        ],
        looked,
      },
      {
        kind: 'abuse',
        for: 'men',
        name: 'Men’s Advice Line',
        call: '0808 801 0327',
        sources: ['https://www.centre56.org.uk/domestic-abuse', 'https://www.mbrook.brent.sch.uk/domestic-abuse/'],
        looked,
      },
      {
        kind: 'abuse',
        for: 'lgbt',
        name: 'National LGBT+ Domestic Abuse Helpline (Galop)',
        call: '0800 999 5428',
        sources: [
          'https://www.dadsunltd.org.uk/support/issues/domestic-abuse/',
          'https://www.mbrook.brent.sch.uk/domestic-abuse/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Samaritans',
        call: '116 123',
        hours: 'always',
        sources: [
          'https://samaritans.org/samaritans-ireland/about/strategic-delivery-plan/about-samaritans-in-ireland',
          'http://www.newstalk.com/reader/47.301/69999/0/',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Childline',
        call: '0800 1111',
        hours: 'always',
        sources: ['https://www.mbrook.brent.sch.uk/domestic-abuse/'],
        looked,
      },
    ],
  },
  {
    code: 'IE',
    ownNames: ['Éire'],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '999', for: 'all' },
      ],
      sources: [travelAdvice('ireland'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Women’s Aid',
        call: '1800 341 900',
        hours: 'always',
        sources: [
          'https://irishcentral.com/news/womens-aid-domestic-violence-helpline',
          'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Samaritans',
        call: '116 123',
        hours: 'always',
        sources: [
          'https://samaritans.org/samaritans-ireland/about/strategic-delivery-plan/about-samaritans-in-ireland',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Childline',
        call: '1800 66 66 66',
        text: { number: '50101' },
        chat: 'https://www.childline.ie',
        hours: 'always',
        sources: [
          'https://www.ispcc.ie/tag/childline/page/3/',
          'https://www.independent.ie/regionals/corkman/news/sharp-increase-in-contacts-to-childline-over-christmas-41197253.html',
        ],
        looked,
      },
    ],
  },
  {
    code: 'FR',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '17', for: 'police' },
        { call: '114', for: 'text' },
      ],
      sources: [travelAdvice('france'), 'https://www.groupe3f.fr/actualites/violences-familiales-donner-lalerte'],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: '3919 Violences Femmes Info',
        call: '39 19',
        hours: 'always',
        sources: [
          'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: '3114, prévention du suicide',
        call: '3114',
        hours: 'always',
        languages: ['fr'],
        sources: [
          'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
          'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
        ],
        looked,
      },
      {
        kind: 'children',
        name: '119 Allô Enfance en Danger',
        call: '119',
        hours: 'always',
        sources: [
          'https://www.groupe3f.fr/actualites/violences-familiales-donner-lalerte',
          'https://asvlhb.fr/violences-intra-familiales',
        ],
        looked,
      },
    ],
  },
  {
    code: 'BE',
    ownNames: ['België', 'Belgique', 'Belgien'],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '101', for: 'police' },
      ],
      sources: [travelAdvice('belgium'), 'https://1712.be/fr/over-1712'],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Écoute Violences Conjugales',
        call: '0800 30 030',
        hours: 'always',
        languages: ['fr'],
        sources: ['https://www.ecouteviolencesconjugales.be/qui-sommes-nous/presentation/'],
        looked,
      },
      {
        kind: 'abuse',
        name: '1712',
        call: '1712',
        chat: 'https://1712.be',
        languages: ['nl'],
        sources: ['https://1712.be/fr/over-1712'],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Centre de Prévention du Suicide',
        call: '0800 32 123',
        hours: 'always',
        languages: ['fr'],
        sources: ['https://www.wallonie.be/fr/violences-conjugales-et-intrafamiliales', resilientRhino],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Zelfmoordlijn 1813',
        call: '1813',
        chat: 'https://www.zelfmoord1813.be',
        hours: 'always',
        languages: ['nl'],
        sources: [
          'https://www.vrt.be/vrtnws/fr/2019/09/08/chaque-jour-trois-personnes-mettent-fin-a-leur-vie-en-flandre/',
          resilientRhino,
        ],
        looked,
      },
    ],
  },
  {
    code: 'LU',
    ownNames: ['Lëtzebuerg', 'Luxemburg'],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '113', for: 'police' },
      ],
      sources: [travelAdvice('luxembourg'), numberingPlans],
      looked,
    },
    lines: [{ kind: 'suicide', name: 'SOS Détresse', call: '45 45 45', sources: [resilientRhino, aidlines], looked }],
  },
  {
    code: 'NL',
    ownNames: ['Nederland', 'Holland'],
    emergency: {
      numbers: [{ call: '112', for: 'all' }],
      sources: [travelAdvice('netherlands'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Veilig Thuis',
        call: '0800 2000',
        chat: 'https://www.veiligthuis.nl',
        hours: 'always',
        sources: [
          'https://www.bredavandaag.nl/nieuws/algemeen/331493/veilig-thuis-breidt-chatmogelijkheden-verder-uit-vanwege-avondk',
          aidlines,
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: '113 Zelfmoordpreventie',
        call: '113',
        chat: 'https://www.113.nl',
        hours: 'always',
        sources: [
          'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
        ],
        looked,
      },
    ],
  },
];
