import type { EventType } from '../../../../db/tables.ts';

const nouns: Readonly<Partial<Record<EventType, string>>> = {
  ELECTION: 'vote,election,elections,poll,polls,referendum,ballot,runoff,voting',
  CONFLICT: 'attack,attacks,airstrike,airstrikes,strike,strikes,raid,bombing,blast,explosion,shooting,ambush,clash,clashes,fighting,violence,assault,incident,shelling',
  DISASTER: 'quake,earthquake,tremor,temblor,mudflow,mudslide,slide,crash,accident,fire,blaze,flood,floods,collapse,avalanche,landslide,eruption,derailment,blast,explosion,disaster,incident,tragedy,outbreak',
  PROTEST: 'picket,pickets,rally,rallies,protest,protests,march,demonstration,strike,walkout,unrest',
  TALKS: 'meeting,talks,negotiations,consultations,conversation,dialogue,discussions',
  SUMMIT: 'summit,meeting,gathering,talks',
  VISIT: 'visit,trip,tour,arrival',
  CONFERENCE: 'conference,forum,congress,symposium,meeting,event,gathering,seminar',
  EXHIBITION: 'exhibition,expo,fair,show,event',
  COERCION: 'verdict,sentence,ruling,hearing,trial,arrest,arrests,detention,raid,search,searches,decision,court',
  POLICY: 'decree,law,bill,resolution,amendments,order,decision,document,measure,reform,ban,rate',
  AGREEMENT: 'agreement,agreements,deal,contract,document,documents,memorandum,pact,treaty,accord,signing,decision',
  MOBILIZATION: 'drills,exercises,exercise,drill,launch,test,deployment',
  DEESCALATION: 'ceasefire,truce,agreement,deal,swap,exchange',
  POLITICAL_CHANGE: 'appointment,resignation,dismissal,inauguration,coup,decree,decision,vote,ceremony,order,swearing-in',
  MEMBERSHIP: 'decision,accession,move,application,request',
  RELATIONS: 'decision,move,ceremony,expulsion',
  SANCTION: 'decision,sanctions,measures,move,designations',
  CONCESSION: 'decision,release,move,decree,pardon',
  AID: 'decision,loan,grant,aid,shipment,delivery',
  COOPERATION: 'decision,meeting,talks',
  ECONOMIC: 'decision,ceremony,deal,launch,event',
  STATEMENT: 'statement,speech,remarks,comments,announcement',
  APPEAL: 'invitation,request,statement,appeal,call,remarks,comments',
  CRITICISM: 'statement,remarks,comments',
  OTHER: 'event,ceremony,festival,match,final,competition,game,race',
};

const typesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.values(nouns).flatMap((words) => words.split(',')).map((noun) => [noun, new Set(Object.entries(nouns).flatMap(([type, words]) => (words.split(',').includes(noun) ? type : [])))]),
);

/** Whether a noun ("the verdict", "Sunday's vote") may speak of an event of this type that was told before. */
export function speaksOf(noun: string, type: EventType): boolean {
  return typesOf.get(noun)?.has(type) ?? false;
}

/** It speaks of an event of some type. */
export function isEventNoun(noun: string): boolean {
  return typesOf.has(noun);
}
