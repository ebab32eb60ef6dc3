import { claimActs } from '../../core/model';

/** What brat calls the types of actors. */
export const actorTypeNames = {
  person: 'Person',
  organization: 'Organization',
  government: 'Government',
  country: 'Country',
  bloc: 'Bloc',
  group: 'Group',
} as const;

/** Spans that are no annotations but say more of one. */
const partNames = ['Cue', 'Source', 'Recipient', 'Purpose', 'Addressee', 'Occasion', 'Detail'];

const statuses = ['suggested', 'accepted', 'rejected', 'corrected', 'added'];
const mentionKinds = ['name', 'role', 'pronoun', 'metonym', 'demonym'];
const moneyUses = ['pledge', 'cost', 'loss', 'fine', 'revenue', 'budget', 'request', 'other'];
const pledgeStates = ['pledged', 'paid', 'conditional', 'denied', 'withdrawn', 'criticised'];
const quoteForms = ['direct', 'partial', 'scare', 'block'];

const anyone = [...Object.values(actorTypeNames), 'Source'].join('|');
const attribute = (name: string, of: string, values: readonly string[]): string =>
  `${name}\tArg:${of}, Value:${values.join('|')}`;

/** What brat must know of the annotations: `annotation.conf`. */
export const annotationConf = `[entities]
${Object.values(actorTypeNames).join('\n')}
Money
Quote
Claim
${partNames.join('\n')}

[relations]
Speaker\tArg1:Quote|Claim, Arg2:${anyone}
Pledger\tArg1:Money, Arg2:${anyone}
Cue\tArg1:Quote|Claim, Arg2:Cue
Addressee\tArg1:Quote|Claim, Arg2:Addressee
Occasion\tArg1:Quote|Claim, Arg2:Occasion
Target\tArg1:Claim, Arg2:${anyone}
Holds\tArg1:Claim, Arg2:Quote
Continues\tArg1:Quote, Arg2:Quote
Coreference\tArg1:${anyone}, Arg2:${anyone}, <REL-TYPE>:symmetric-transitive
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]
Pledge\tAmount:Money, Pledger*:${anyone}, OnBehalfOf?:${anyone}, Recipient?:Recipient, Purpose?:Purpose, Detail*:Detail

[attributes]
${attribute('Status', '<ANY>', statuses)}
${attribute('Mention', Object.values(actorTypeNames).join('|'), mentionKinds)}
${attribute('Use', 'Money', moneyUses)}
${attribute('State', 'Pledge', pledgeStates)}
${attribute('Form', 'Quote', quoteForms)}
${attribute('Act', 'Claim', claimActs)}
`;
