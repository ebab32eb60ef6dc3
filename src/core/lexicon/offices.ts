/** Offices by their abbreviations in lower case. */
export const officesInFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Senator: 'sen. sens. sen',
    Representative: 'rep. reps.',
    Governor: 'gov. gov',
    General: 'gen. gen',
    Colonel: 'col. col',
    Lieutenant: 'lt. lt',
    Major: 'maj. maj',
    Brigadier: 'brig. brig',
    Corporal: 'cpl.',
    Captain: 'capt. capt',
    Sergeant: 'sgt. sgt',
    Admiral: 'adm. adm',
    Commander: 'cmdr.',
    Ambassador: 'amb.',
    President: 'pres.',
    Secretary: 'sec.',
    Councillor: 'cllr. cllr',
    Delegate: 'del.',
  }).flatMap(([office, short]) => short.split(' ').map((one) => [one, office] as const)),
);

/** Offices that headlines and titles abbreviate in capitals: “PM”, never “pm”. */
export const officesInCapitals: ReadonlyMap<string, string> = new Map([
  ['PM', 'Prime Minister'],
  ['CM', 'Chief Minister'],
  ['FM', 'Minister'],
]);
