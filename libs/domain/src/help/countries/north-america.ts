import type { HelpCountry } from '../help-country.js';
import { looked, numberingPlans, resilientRhino, travelAdvice } from '../sources.js';

export const northAmerica: readonly HelpCountry[] = [
  {
    code: 'US',
    ownNames: ['USA', 'America', 'Estados Unidos'],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('usa'), numberingPlans], looked },
    lines: [
      {
        kind: 'abuse',
        name: 'National Domestic Violence Hotline',
        call: '1 800 799 7233',
        text: { number: '88788', word: 'START' },
        chat: 'https://www.thehotline.org',
        hours: 'always',
        manyLanguages: 200,
        sources: [
          'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
          'https://areachbeyondthesurface.org/the-national-domestic-violence-hotline-a-lifeline-for-those-in-crisis',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: '988 Suicide & Crisis Lifeline',
        call: '988',
        text: { number: '988' },
        chat: 'https://988lifeline.org',
        hours: 'always',
        languages: ['en', 'es'],
        sources: [
          'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
        ],
        looked,
      },
      {
        kind: 'children',
        name: 'Childhelp',
        call: '1 800 422 4453',
        text: { number: '1 800 422 4453' },
        chat: 'https://childhelphotline.org',
        hours: 'always',
        sources: ['http://helpisaclickaway.org', 'https://childhelphotline.org/how-it-works'],
        looked,
      },
    ],
  },
  {
    code: 'CA',
    ownNames: [],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('canada'), numberingPlans], looked },
    lines: [
      {
        kind: 'suicide',
        name: '9-8-8',
        call: '988',
        text: { number: '988' },
        hours: 'always',
        languages: ['en', 'fr'],
        sources: ['https://www.napaneebeaver.ca/canadas-9-8-8-suicide-crisis-helpline-now-available/'],
        looked,
      },
      {
        kind: 'children',
        name: 'Kids Help Phone, Jeunesse, J’écoute',
        call: '1 800 668 6868',
        text: { number: '686868' },
        hours: 'always',
        languages: ['en', 'fr'],
        sources: [resilientRhino, 'https://kidshelpphone.ca/get-involved/about-us/who-is-kids-help-phone/'],
        looked,
      },
    ],
  },
  {
    code: 'MX',
    ownNames: ['México'],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('mexico'), numberingPlans], looked },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Línea SOS Mujeres',
        area: 'Ciudad de México',
        call: '*765',
        hours: 'always',
        sources: [
          'https://www.elgrafico.mx/opinion/salvador-guerrero-chipres/2026/01/09/escuchas-gritos-en-casa-del-vecino-asi-puedes-denunciar-violencia-familiar',
          'https://heraldodemexico.com.mx/edicion-impresa/2024/9/16/linea-sos-mujeres-765-638005.html',
        ],
        looked,
      },
      {
        kind: 'suicide',
        name: 'Línea de la Vida',
        call: '800 911 2000',
        hours: 'always',
        sources: [
          'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'GT',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '110', for: 'police' },
        { call: '122', for: 'ambulance' },
      ],
      sources: [travelAdvice('guatemala'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'SV',
    ownNames: [],
    emergency: {
      numbers: [{ call: '911', for: 'all' }],
      sources: [travelAdvice('el-salvador'), numberingPlans],
      looked,
    },
    lines: [],
  },
  {
    code: 'HN',
    ownNames: [],
    emergency: { numbers: [{ call: '911', for: 'all' }], sources: [travelAdvice('honduras')], looked },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Línea 114',
        call: '114',
        hours: 'always',
        sources: ['https://proceso.hn/detenciones-por-violencia-domestica-y-familiar-suman-150-en-lo-que-va-de-2025/'],
        looked,
      },
    ],
  },
  {
    code: 'CU',
    ownNames: [],
    emergency: {
      numbers: [
        { call: '106', for: 'police' },
        { call: '104', for: 'ambulance' },
      ],
      sources: [travelAdvice('cuba'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        name: 'Línea 103',
        call: '103',
        hours: 'always',
        sources: [
          'https://oncubanews.com/cuba/sociedad-cuba/genero/abren-en-cuba-linea-telefonica-para-casos-de-violencia-de-genero/',
          'https://www.redsemlac-cuba.net/redsemlac/violencia/ck83-noticias/linea-103-se-articula-con-otros-servicios-para-atender-violencia-de-genero/',
        ],
        looked,
      },
    ],
  },
  {
    code: 'DO',
    ownNames: ['República Dominicana'],
    emergency: {
      numbers: [{ call: '911', for: 'all' }],
      sources: [travelAdvice('dominican-republic'), numberingPlans],
      looked,
    },
    lines: [
      {
        kind: 'abuse',
        for: 'women',
        name: 'Línea de emergencia del Ministerio de la Mujer',
        call: '*212',
        sources: [
          'https://hoy.com.do/vivir/marca-211-numero-salvarte-victima-violencia_1062209.html',
          'https://www.diariolibre.com/noticias/el-52-de-los-casos-judiciales-que-abrio-el-ministerio-de-la-mujer-terminaron-en-sentencia-YL9782414',
        ],
        looked,
      },
      {
        kind: 'abuse',
        name: 'Línea Vida',
        call: '*211',
        sources: ['https://hoy.com.do/vivir/marca-211-numero-salvarte-victima-violencia_1062209.html'],
        looked,
      },
    ],
  },
];
