// What customers are called.
import { Dice } from './dice.js';
import type { Country } from './places.js';

/** First and second half of a made-up word. Every customer gets a word of its own. */
const WORD_STARTS =
  'Amber Birch Cinder Dapple Elder Fennel Gorse Hazel Indigo Juniper Kestrel Larch Moss Nettle Ochre Pebble Quill Russet Saffron Tarn Umber Velvet Willow Yarrow Zephyr'.split(
    ' ',
  );

const WORD_ENDS =
  'fold mere wick loom quay thorn spire dale forge haven lark moor path reach stow tide vale ward yard brook'.split(
    ' ',
  );

const ENGLISH =
  'Analytics Labs Logistics Studios Systems Health Media Robotics Supply Learning Security'.split(' ');

const NOUNS: Partial<Record<Country, readonly string[]>> = {
  de: ['Lösungen', 'Werkstätten', 'Logistik', 'Präzision', 'Medien'],
  at: ['Lösungen', 'Gemüse', 'Verlag'],
  ch: ['Systèmes', 'Präzision', 'Medien'],
  fr: ['Réseaux', 'Santé', 'Études', 'Conseil', 'Création'],
  be: ['Diensten', 'Réseaux', 'Conseil'],
  es: ['Logística', 'Energía', 'Diseño', 'Servicios'],
  mx: ['Logística', 'Educación'],
  it: ['Qualità', 'Servizi', 'Moda'],
  br: ['Soluções', 'Gestão', 'Saúde'],
  se: ['Lösningar', 'Förlag', 'Teknik'],
  dk: ['Løsninger', 'Rådgivning', 'Teknik'],
  no: ['Løsninger', 'Fjellmat'],
  pl: ['Usługi', 'Łączność', 'Zdrowie'],
};

const LEGAL_FORMS: Partial<Record<Country, readonly string[]>> = {
  us: [', Inc.', ', Inc.', ', LLC', ' Co.', '', ''],
  ca: [' Inc.', ', Ltd.', ''],
  gb: [' Ltd', ' Ltd', ' LLP', ''],
  ie: [' Ltd', ''],
  au: [' Pty Ltd', ''],
  nz: [' Ltd', ''],
  de: [' GmbH', ' GmbH & Co. KG', ' AG'],
  at: [' GmbH'],
  ch: [' AG', ' SA'],
  fr: [' SARL', ' SAS'],
  be: [' NV', ' SRL'],
  nl: [' B.V.', ''],
  es: [', S.L.', ', S.A.'],
  mx: [', S.A. de C.V.'],
  it: [' S.r.l.', ' S.p.A.'],
  br: [' Ltda.'],
  se: [' AB'],
  dk: [' ApS', ' A/S'],
  no: [' AS'],
  pl: [' Sp. z o.o.'],
  jp: [' K.K.'],
  in: [' Pvt. Ltd.'],
  sg: [' Pte. Ltd.'],
};

export function companyName(dice: Dice, word: string, country: Country): string {
  const noun = dice.pick(NOUNS[country] ?? ENGLISH);
  const legalForm = dice.pick(LEGAL_FORMS[country] ?? ['']);
  const shape = dice.between(1, 100);
  if (shape <= 6) return `${word}, ${dice.pick(WORD_STARTS)} & Daughters${legalForm}`;
  if (shape <= 12) return `${noun} "${word}"${legalForm}`;
  if (shape <= 24) return `${word}${legalForm}`;
  return `${word} ${noun}${legalForm}`;
}

/** Every word once, in an order of its own. */
export function words(seed: number): string[] {
  const dice = new Dice(seed, -2);
  const all = WORD_STARTS.flatMap((start) => WORD_ENDS.map((end) => start + end));
  for (let i = all.length - 1; i > 0; i--) {
    const j = dice.between(0, i);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
