import { rowsOf } from './wordRows';

/**
 * Words that end in a full stop without ending a sentence, without that stop and as they are
 * written: “Ill.” is Illinois, “ill.” is sick.
 */
export type AbbreviationTrait =
  /** Always followed by the name it belongs to. */
  | 'shortBeforeName'
  /** Always in the middle of a sentence. */
  | 'shortInside'
  /** Followed by a number: not the end of a sentence when one follows. */
  | 'shortBeforeNumber'
  /** A month; it may also end a sentence, or stand before a name. */
  | 'shortMonth'
  /** Part of a name that may go on or not: only a word that opens sentences tells. */
  | 'shortInsideName'
  /** An American state: only behind a comma, as several are words or names of their own. */
  | 'shortState';

export const abbreviations = rowsOf<AbbreviationTrait>()({
  shortBeforeName: `
    Adm Admin Amb Asst Atty Bp Brig Capt Cdr Cmdr Col Cpl Cllr Comdr Comr Commr Comm Dr Drs Fr Gen Gens Gov Govs
    Hon hon Alh Barr Engr Pst Insp Lt Ma Maj Messrs Mlle Mme Mmes Monsig Mr Mrs Ms Msgr Mt Mx Pfc Pres Prof Profs Pte Pvt
    Rep Reps Rev Revd Sen Sens Sgt Spc Supt Ven`,
  shortInside: 'approx ca cf e.g eg i.e ie viz vs v esp incl',
  shortBeforeNumber: `
    No no Nos nos Nr Vol vol Vols Fig fig Figs Art art Arts Sec sec Sect Ch ch Chap Para para Paras
    p pp Pt pt c Op op Reg Res Mar Apr Jun Jul Sep Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Rs
    Rp Tk Sh Shs Ksh KSh Tsh TSh Ush USh`,
  'shortBeforeNumber shortMonth': 'Jan Feb Aug Sept Oct Nov Dec',
  shortInsideName: `
    al Assn Assoc Ave Blvd Bros Cie Co Cos Corp Dept Dist Esq Est Ft Govt Hwy Inc Inst Jr LLC Ltd
    Natl Plc plc Rd Sq Sr St Ste Univ kr Kr`,
  'shortInsideName shortState': 'Del',
  shortState: `
    Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb
    Nebr Nev Okla Ont Ore Pa Penn Que Tenn Tex Va Vt Wash Wis Wisc Wyo`,
});
