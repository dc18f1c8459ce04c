import type { HelpCountry } from '../help-country.js';
import { looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const southAmerica: readonly HelpCountry[] = [
  {
    code: 'AR',
    ownNames: [],
    emergency: {
      numbers: [{ call: '911', for: 'all' }],
      sources: [
        'https://pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-',
        numberingPlans,
      ],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Línea 144',
        call: '144',
        hours: 'always',
        sources: [
          'https://puntodevistaweb.com/2025/09/19/una-de-las-principales-acciones-contra-la-violencia-de-genero-cumple-12-anos',
          'https://www.pagina12.com.ar/588686-diez-anos-de-la-linea-144',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Línea 135',
        call: '135',
        hours: 'always',
        sources: [
          'https://www.elonce.com/sociedad/destacaron-la-importancia-de-la-linea-135-en-prevencion-del-suicidio-y-apoyo-en-salud-mental.htm',
          'https://viapais.com.ar/salud/un-servicio-que-salva-vidas-la-linea-135-celebro-su-cuarto-aniversario/',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Línea 102',
        call: '102',
        sources: [
          'https://childhelplineinternational.org/argentina-linea-102-provincia-de-buenos-aires/',
          'https://datapba.com/2023/01/26/en-2022-se-registraron-57-llamadas-por-dia-para-alertar-sobre-situaciones-de-maltrato-infantil',
        ],
        looked,
      },
    ],
  },
  {
    code: 'BO',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '110', for: 'police' },
        { call: '118', for: 'ambulance' },
      ],
      sources: [travelAdvice('bolivia'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'CL',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '133', for: 'police' },
        { call: '131', for: 'ambulance' },
      ],
      sources: [travelAdvice('chile'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: '1455',
        call: '1455',
        whatsApp: '+56 9 9700 7000',
        hours: 'always',
        sources: [
          'https://elcalbucano.cl/2022/09/invitan-a-conocer-plataformas-de-ayuda-para-prevenir-el-suicidio',
          'http://www.diariolongino.cl/un-telefono-para-enfrentar-la-violencia-contra-la-mujer/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Línea de prevención del suicidio',
        call: '*4141',
        hours: 'always',
        sources: [
          'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'CO',
    ownNames: [],
    emergency: { numbers: [{ call: '123', for: 'all' }], sources: [travelAdvice('colombia'), numberingPlans], looked },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Línea 155',
        call: '155',
        hours: 'always',
        sources: [
          'https://www.seguimiento.co/node/51966',
          'https://www.talangavision.com/honduras-y-colombia-fortalecen-lineas-de-emergencia-contra-la-violencia-de-genero/',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Línea 141 ICBF',
        call: '141',
        sources: ['https://www.seguimiento.co/node/51966', resilientRhino],
        looked,
      },
    ],
  },
  {
    code: 'EC',
    ownNames: [],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('ecuador'), numberingPlans], looked },
    lines: [],
  },
  {
    code: 'PE',
    ownNames: ['Perú'],
    emergency: {
      numbers: [
        { call: '105', for: 'police' },
        { call: '106', for: 'ambulance' },
      ],
      sources: [travelAdvice('peru'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Línea 100',
        call: '100',
        hours: 'always',
        languages: ['es', 'qu', 'ay'],
        sources: [
          'https://www.infobae.com/peru/2025/11/05/linea-100-del-mimp-mas-de-67-mil-llamadas-malintencionadas-saturaron-el-servicio-los-primeros-9-meses-del-2025/',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Línea 113, opción 5',
        call: '113',
        sources: [
          'https://panamericana.pe/salud/466160-minsa-refuerza-lineas-gratuitas-atencion-salud-mental-nivel-nacional',
        ],
        looked,
      },
    ],
  },
  {
    code: 'VE',
    ownNames: [],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('venezuela'), numberingPlans], looked },
    lines: [],
  },
];
