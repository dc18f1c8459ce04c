import type { HelpCountry } from '../help-country.js';
import { looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const southernEurope: readonly HelpCountry[] = [
  {
    code: 'ES',
    ownNames: ['España', 'Espanya', 'Espainia'],
    emergency: {
      numbers: [{ call: '112', for: 'all' }],
      sources: [
        numberingPlans,
        'https://www.elperiodicoextremadura.com/noticias/extremadura/extremadura-realizan-tres-llamadas-dia-telefono-016_1194873.html',
      ],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: '016',
        call: '016',
        whatsApp: '+34 600 000 016',
        hours: 'always',
        manyLanguages: 53,
        sources: ['https://www.newtral.es/consultas-016-2024/20240813'],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Línea 024',
        call: '024',
        hours: 'always',
        sources: [
          'https://www.elnacional.cat/es/sociedad/telefono-024-detecta-585-suicidios-curso-primeros-meses-funcionamiento_852759_102.html',
          'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Fundación ANAR',
        call: '900 20 20 10',
        sources: [
          'https://rtve.es/noticias/20240922/telefonos-ayudan-frente-a-violencias-machistas-llegar-a-todas-todos-casos/16206970.shtml',
        ],
        looked,
      },
    ],
  },
  {
    code: 'IT',
    ownNames: ['Italia'],
    emergency: { numbers: [{ call: '112', for: 'all' }], sources: [travelAdvice('italy'), numberingPlans], looked },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: '1522 Antiviolenza e stalking',
        call: '1522',
        hours: 'always',
        manyLanguages: 11,
        sources: [
          'https://tg24.sky.it/cronaca/2023/11/23/1522-numero-antiviolenza-donne',
          'https://lastampa.it/cronaca/2023/11/22/news/1522_numero_nazionale_antiviolenza_come_funziona-13880079',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Telefono Amico Italia',
        call: '02 2327 2327',
        whatsApp: '+39 324 011 7252',
        hours: { days: 'daily', from: '09:00', until: '24:00' },
        sources: ['https://www.agensir.it/?p=1502724'],
        looked,
      },
      {
        kind: 'children',
        name: 'Telefono Azzurro',
        call: '19696',
        chat: 'https://www.azzurro.it',
        hours: 'always',
        sources: [
          'https://notizie.tiscali.it/cronaca/articoli/minori-telefono-azzurro-non-va-in-vacanza/',
          resilientRhino,
        ],
        looked,
      },
    ],
  },
];
