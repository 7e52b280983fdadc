import { simpleWording } from '../view/simple-wording.ts';
import type { Messages } from '../view/messages.ts';
import { plurals } from './plural.ts';

const count = plurals('ar');
/** Keeps what runs from left to right together inside of a line that does not. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

const wording = simpleWording({
  quote: (words) => `«${isolated(words)}»`,
  nobody: 'مصدر غير مذكور',
  denial: (who) => `نفي من ${isolated(who)}`,
  to: (whom) => `، إلى ${isolated(whom)}`,
  according: (who) => `، بحسب ${isolated(who)}`,
  cited: (who) => `، عبر ${isolated(who)}`,
  denied: 'مع نفيه',
  source: (chains) => `المصدر: ${chains}`,
  hearsay: (marks) => `على ذمة الرواة: ${marks}`,
  unsure: 'غير مؤكد',
  separator: '؛ ',
});

/** Arabic. Names stay in Latin letters, each kept together inside of the line. */
export const messages: Messages = {
  ...wording,
  // A name at the start must not turn the line round.
  chain: (article, id) => `\u200F${wording.chain(article, id)}`,
  locale: 'ar',
  direction: 'rtl',
  openQuote: '«\u2068',
  closeQuote: '\u2069»',
  heading: 'في لمحة',
  sections: {
    points: 'أهم النقاط',
    statements: 'من قال ماذا',
    cast: 'من هم',
    sourcing: 'مصادر المقال',
    lists: 'القوائم في المقال',
    quantities: 'أرقام',
    timeline: 'التسلسل الزمني',
    artefacts: 'عيوب النص',
  },
  reading: (words, minutes) =>
    `${count(words, { zero: '# كلمة', one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', other: '# كلمة' })}، مدة القراءة ${count(minutes, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' })}`,
  fullText: 'النص الكامل',
  readArticle: 'قراءة المقال',
  showAll: (total) => count(total, { other: 'عرض الكل (#)' }),
  showFewer: 'عرض أقل',
  showInText: 'إظهار في النص',
  empty: 'لا يوجد في هذا النص ما يمكن تلخيصه.',
  failed: 'تعذر تحميل الملخص.',
  unsure: 'غير مؤكد',
  anonymous: 'لم يُذكر الاسم',
  unknownSpeaker: 'القائل غير واضح أو غير مذكور',
  unidentified: 'غير محدد',
  hearsay: 'على ذمة الرواة',
  speakerKinds: { group: 'مجموعة', document: 'وثيقة', publication: 'وسيلة إعلام' },
  people: 'أشخاص',
  organizations: 'منظمات',
  places: 'أماكن',
  named: (times) => `الذكر: ${count(times, { one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' })}`,
  quoted: (times) => `الاقتباس: ${count(times, { one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' })}`,
  sourceKinds: {
    named: 'أشخاص مذكورون بأسمائهم',
    anonymous: 'أشخاص لم تُذكر أسماؤهم',
    organizations: 'منظمات',
    documents: 'وثائق ووسائل إعلام',
    others: 'مصادر أخرى',
    unattributed: 'دون ذكر المصدر',
  },
  hearsayPassages: (total) => `مواضع منقولة على ذمة الرواة: ${count(total, { other: '#' })}`,
  statements: (total) =>
    count(total, {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '# أقوال',
      many: '# قولًا',
      other: '# قول',
    }),
  dimensions: {
    length: 'المسافات',
    area: 'المساحات',
    volume: 'الأحجام',
    mass: 'الأوزان',
    speed: 'السرعات',
    temperature: 'درجات الحرارة',
    time: 'المدد الزمنية',
    money: 'المبالغ',
    percent: 'النسب',
    fraction: 'النسب',
    ratio: 'المضاعفات',
    angle: 'الزوايا',
    age: 'الأعمار',
    count: 'الأعداد',
    energy: 'الطاقة',
    power: 'القدرة',
    pressure: 'الضغط',
    dose: 'الجرعات',
    radioactivity: 'النشاط الإشعاعي',
    frequency: 'الترددات',
    data: 'البيانات',
    'percentage-point': 'النقاط المئوية',
    rate: 'المعدلات',
  },
  inferred: 'التاريخ مستنتج',
  undated: 'التاريخ غير معروف',
  itemsUnder: (total, section) =>
    count(total, {
      two: `البندان تحت «${section}»`,
      few: `# بنود تحت «${section}»`,
      many: `# بندًا تحت «${section}»`,
      other: `# بند تحت «${section}»`,
    }),
  severities: { warning: 'تحذير', information: 'ملاحظة', hint: 'تلميح' },
};
