import type { HelpCountry } from '../help-country.js';
import { aidlines, looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const middleEurope: readonly HelpCountry[] = [
  {
    code: 'DE',
    ownNames: ['Deutschland'],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '110', for: 'police' },
      ],
      sources: [travelAdvice('germany'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Hilfetelefon Gewalt gegen Frauen',
        call: '116 016',
        chat: 'https://www.hilfetelefon.de',
        hours: 'always',
        manyLanguages: 18,
        sources: [
          'https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_',
          'https://utopia.de/news/116-016-hilfetelefon-gewalt-gegen-frauen-neue-nummer-kurz',
        ],
        looked,
      },
      {
        kind: 'abuse',
        for: 'men',
        name: 'Hilfetelefon Gewalt an Männern',
        call: '0800 123 9900',
        chat: 'https://www.maennerhilfetelefon.de',
        hours: { days: 'mondayToThursday', from: '08:00', until: '20:00' },
        sources: [
          'https://www.donau3fm.de/amp/maennerhilfetelefon-immer-mehr-maenner-suchen-hilfe-bei-haeuslicher-gewalt-1026757',
          'https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'TelefonSeelsorge',
        call: '0800 111 0 111',
        hours: 'always',
        sources: [
          'https://katholische-kirche-aalen.de/2021/02/09/erste-hilfe-fuer-die-seele-nummer-gegen-kummer/',
          resilientRhino,
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Nummer gegen Kummer',
        call: '116 111',
        chat: 'https://www.nummergegenkummer.de',
        hours: { days: 'mondayToSaturday', from: '14:00', until: '20:00' },
        sources: [
          'https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556',
          'https://www.sat1regional.de/nummer-gegen-kummer-kinder-und-jugendliche-suchen-haeufiger-beratung/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'AT',
    ownNames: ['Österreich'],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '133', for: 'police' },
      ],
      sources: [numberingPlans, aidlines],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Frauenhelpline gegen Gewalt',
        call: '0800 222 555',
        chat: 'https://www.haltdergewalt.at',
        hours: 'always',
        sources: [
          'https://www.sn.at/panorama/oesterreich/gewaltopfer-suchten-hilfe-am-telefon-103289845',
          'https://noe.orf.at/stories/3136860/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Telefonseelsorge',
        call: '142',
        hours: 'always',
        sources: [
          'https://www.nachrichten.at/oberoesterreich/telefonseelsorge-ist-seit-25-jahren-ein-notruf;art4,3823544',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Rat auf Draht',
        call: '147',
        sources: [
          resilientRhino,
          'https://www.tessloff.com/was-ist-was/archiv/Geschichte/Veranstaltungen/telefonseelsorge-eine-nummer-gegen-kummer.html',
        ],
        looked,
      },
    ],
  },
  {
    code: 'CH',
    ownNames: ['Schweiz', 'Suisse', 'Svizzera', 'Svizra'],
    emergency: {
      numbers: [
        { call: '112', for: 'all' },
        { call: '117', for: 'police' },
        { call: '144', for: 'ambulance' },
      ],
      sources: [travelAdvice('switzerland'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'suicide',
        name: 'Die Dargebotene Hand, La Main Tendue, Telefono Amico',
        call: '143',
        hours: 'always',
        sources: ['https://polizei.news/?p=474220', resilientRhino],
        looked,
      },
      {
        kind: 'children',
        name: '147 Pro Juventute',
        call: '147',
        sources: [
          resilientRhino,
          'https://www.tessloff.com/was-ist-was/archiv/Geschichte/Veranstaltungen/telefonseelsorge-eine-nummer-gegen-kummer.html',
        ],
        looked,
      },
    ],
  },
  {
    code: 'PL',
    ownNames: ['Polska'],
    emergency: {
      numbers: [{ call: '112', for: 'all' }],
      sources: [numberingPlans, 'https://www.lex.media.pl/telefon-alarmowy-112-system-wymaga-poprawek-31108653.html'],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Niebieska Linia',
        call: '800 120 002',
        hours: 'always',
        sources: [
          'https://pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych',
        ],
        looked,
      },
      {
        kind: 'children',
        name: '116 111 Fundacja Dajemy Dzieciom Siłę',
        call: '116 111',
        hours: 'always',
        sources: [
          'https://glos24.pl/linia-zycia-gdy-dziecko-dzwoni-bo-nie-widzi-wyjscia',
          'https://edukacja.dziennik.pl/aktualnosci/artykuly/9394589,telefony-zaufania-dla-dzieci-i-mlodziezy-2024-gdzie-otrzymasz-pomoc.html',
        ],
        looked,
      },
    ],
  },
  {
    code: 'NO',
    ownNames: ['Norge', 'Noreg', 'Norga'],
    emergency: {
      numbers: [
        { call: '112', for: 'police' },
        { call: '113', for: 'ambulance' },
      ],
      sources: [travelAdvice('norway'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'VO-linjen',
        call: '116 006',
        hours: 'always',
        sources: [
          'https://ldo.no/ombudet-og-samfunnet/siste-nytt2/vo-linjen-ny/',
          'https://www.taushettarliv.no/2019/?page=hvordan-varsle',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Mental Helse Hjelpetelefonen',
        call: '116 123',
        chat: 'https://sidetmedord.no',
        hours: 'always',
        sources: [
          'https://www.vindafjord.kommune.no/helse-og-velferd/aktuelt-helse-og-velferd/snakk-om-sjolvmordstankar-det-kan-redda-liv.495894.aspx',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Kirkens SOS',
        call: '22 40 00 40',
        chat: 'https://www.soschat.no',
        hours: 'always',
        sources: [
          'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
          'https://www.tv2.no/a/11115544',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Alarmtelefonen for barn og unge',
        call: '116 111',
        chat: 'https://www.116111.no',
        sources: [
          'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
          resilientRhino,
        ],
        looked,
      },
    ],
  },
];
