/** An article of our own: its headline, and its paragraphs. It is read with sixty annotations or more. */
export const headline = 'Lisbon and Rabat agree on €310 million ferry line';

export const paragraphs: readonly string[] = [
  'Portugal and Morocco will build a ferry line between Setúbal and Tangier for 310 million euros, Portuguese Transport Minister Inês Cardoso said on Monday.',
  '“The sea between us has been a wall for long enough,” Cardoso told reporters at the harbour of Setúbal. “We are going to make a road of it.”',
  'Morocco pledged 120 million euros for the harbour of Tangier, and the European Investment Bank promised a loan of 90 million euros.',
  'Moroccan Foreign Minister Youssef Amrani called the agreement “a bridge that floats”, and said that the first ship would sail in March.',
  'Not everybody was pleased. The fishermen’s union of Setúbal warned that the new quay would cut off the boats of 400 families.',
  '“Nobody asked us,” said Duarte Pinheiro, who leads the union. He accused the government of “selling the river by the metre”.',
  'Cardoso denied that. She said the ministry would pay the fishermen £4.5 million, or about $5.7 million, for lost catches.',
  'The opposition leader, Helena Vaz, demanded an inquiry. “If the numbers are so good, why are they secret?” she asked parliament.',
  'The European Commission welcomed the plan, but a spokeswoman, Clara Jensen, said Brussels had not yet seen the contract.',
  'Spain, whose own ferries carry two million people a year, urged Lisbon to wait for a study that costs 800,000 euros.',
  'Amrani rejected the request. “We have waited since 1992,” he told Radio Rabat. “Three ministers before me have waited.”',
  'The bank’s president, Werner Holt, announced that the loan would be paid in two parts, provided that both parliaments agree.',
];
