import type { Sieve } from '../language/sieve';
import type { CuePlace } from './cuePlace';
import type { Cue } from './pledge';
import { allotment } from './sieves/allotment';
import { amountSubject, cameFrom } from './sieves/amountAsSubject';
import {
  promisedTo,
  verbAnnouncement,
  verbGiven,
  verbIncrease,
  verbPromise,
  verbSpending,
  verbTransfer,
} from './sieves/governingVerbs';
import { paid, partPaid } from './sieves/payment';
import { takenBack } from './sieves/takenBack';
import { planHolds } from './sieves/planHolds';
import { pledgeNoun } from './sieves/pledgeNoun';
import { attributive, passive, relative } from './sieves/promisedAmount';
import { fundedBy, moneyFrom } from './sieves/fundedBy';
import { inKind } from './sieves/inKind';
import { listRow, measureRow } from './sieves/listRow';
import { cheque } from './sieves/cheque';
import { donorList, fromBefore } from './sieves/giverBefore';
import { reception } from './sieves/reception';
import {
  beside,
  fromGiver,
  giftIs,
  pledgesReached,
  steppedIn,
  thanked,
  welcomedFrom,
} from './sieves/toldByNoun';
import { measureList } from './sieves/measureList';
import { sharedOut } from './sieves/sharedOut';
import { bracketed, elidedVerb, listed } from './sieves/understoodVerb';
import { weighedSigns } from './sieves/weighedSigns';

/** What makes an amount a pledge, the surest signs first. */
export const cueSieves: readonly Sieve<CuePlace, Cue>[] = [
  listRow,
  measureRow,
  measureList,
  sharedOut,
  partPaid,
  inKind,
  thanked,
  cheque,
  fromBefore,
  donorList,
  pledgesReached,
  beside,
  reception,
  fromGiver,
  giftIs,
  welcomedFrom,
  pledgeNoun,
  allotment,
  planHolds,
  takenBack,
  attributive,
  passive,
  relative,
  paid,
  fundedBy,
  moneyFrom,
  listed,
  bracketed,
  elidedVerb,
  cameFrom,
  steppedIn,
  amountSubject,
  verbGiven,
  promisedTo,
  verbPromise,
  verbTransfer,
  verbIncrease,
  verbAnnouncement,
  verbSpending,
  weighedSigns,
];

/** Signs that an amount was promised before, whatever happens to it now. */
export const promisedBefore: readonly Sieve<CuePlace, Cue>[] = [
  passive,
  relative,
  reception,
  cheque,
  fromBefore,
  donorList,
];
