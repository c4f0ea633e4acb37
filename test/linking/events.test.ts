import { describe, expect, test } from 'vitest';
import { linked, told, types } from './found.ts';

describe('a deed that is told by a verb', () => {
  test.each([
    ['Brewer sold\n\nA Chilean brewer agreed to sell a 30% stake to a rival.', 'AGREEMENT', 'CL'],
    ['Peruvian bank buys rival\n\nIt rained.', 'ECONOMIC', 'PE'],
    ['Help\n\nItaly would send 40 firefighters to Albania, the minister said.', 'AID', 'AL'],
    ['Row\n\nNiger asked Algeria to mediate in the row.', 'APPEAL', 'NE'],
    ['Vote\n\nChina vetoed a resolution on Haiti.', 'REJECTION', 'CN'],
    ['Guest\n\nNorway\'s prime minister left for Laos on Monday.', 'VISIT', 'LA'],
    ['Guest\n\nIt was the first visit to Laos by a Norwegian premier.', 'VISIT', 'LA'],
    ['Oath\n\nZambia\'s new president took the oath on Monday.', 'POLITICAL_CHANGE', 'ZM'],
    ['Lusaka\n\nZambia\'s parliament named Oralbek Temish prime minister on Monday.', 'POLITICAL_CHANGE', 'ZM'],
    ['Zambian lawmakers approve bill on elections\n\nIt rained.', 'POLICY', 'ZM'],
    ['Kenya\'s president condemns attack in Somalia\n\nIt rained.', 'CRITICISM', 'KE'],
    ['Envoys\n\nForeign ministers of the bloc gathered in Laos on Monday.', 'TALKS', 'LA'],
    ['Rates\n\nThe Central Bank of Kenya cut its lending rate on Monday.', 'POLICY', 'KE'],
    ['Banks\n\nThe US Treasury sanctioned two Cuban banks.', 'SANCTION', 'US'],
    ['Trade\n\nThe United States lifted sanctions on two Cuban banks.', 'CONCESSION', 'US'],
    ['Chad\'s premier shot\n\nThe prime minister of Chad was shot and wounded on Monday.', 'CONFLICT', 'TD'],
    ['Lisbon\n\nThe Portuguese government collapsed on Monday.', 'POLITICAL_CHANGE', 'PT'],
    ['Belgian farmers block roads\n\nIt rained.', 'PROTEST', 'BE'],
    ['Guyana leaves the bloc\n\nIt rained.', 'MEMBERSHIP', 'GY'],
    ['Benin denies claim\n\nThe army of Benin denied on Monday that it had lost a town.', 'REJECTION', 'BJ'],
    ['Prices\n\nSwedish inflation held at 3% in September.', 'ECONOMIC', 'SE'],
    ['Chile\'s miner to cut jobs\n\nIt rained.', 'ECONOMIC', 'CL'],
    ['Truce\n\nMali and its rebels agreed to end the war.', 'DEESCALATION', 'ML'],
    ['Trade\n\nEgypt and Kenya agreed on Monday to boost trade.', 'COOPERATION', 'EG'],
    ['Haiti\n\nA contingent of Jamaican soldiers arrived in Haiti on Monday.', 'MOBILIZATION', 'HT'],
    ['Lift-off\n\nIndia launched a satellite on Monday.', 'OTHER', 'IN'],
    ['Bank\n\nThe board approved a bailout of Malawi worth $3 billion.', 'AID', 'MW'],
    ['Help\n\nSpain has provided $5 million to help the poor in Chad.', 'AID', 'TD'],
    ['Duty\n\nCanada hits Vietnam with a duty on steel.', 'SANCTION', 'CA'],
    ['China slams statement of the bloc\n\nIt rained.', 'CRITICISM', 'CN'],
    ['Chad suspended from the council\n\nIt rained.', 'MEMBERSHIP', 'TD'],
    ['Space\n\nGhana and Japan will cooperate in space.', 'COOPERATION', 'GH'],
    ['Road\n\nGhana opened a toll road on Monday.', 'ECONOMIC', 'GH'],
    ['Coach\n\nA bus plunged off a bridge in Ghana, killing ten.', 'DISASTER', 'GH'],
    ['Phones\n\nA ban on phones in schools took effect in Ghana on Monday.', 'POLICY', 'GH'],
    ['Tombs\n\nArchaeologists unveiled two tombs in Peru on Monday.', 'OTHER', 'PE'],
    ['Ghana\'s president says it will rain\n\nIt snowed.', 'STATEMENT', 'GH'],
    ['Textiles\n\nA textile exhibition will be held in Togo.', 'EXHIBITION', 'TG'],
    ['Loan\n\nJapan will lend Togo $1 billion.', 'AID', 'TG'],
    ['Togo\'s former president arrested\n\nIt rained.', 'COERCION', 'TG'],
    ['Togo to deploy troops near Ghana\n\nIt rained.', 'MOBILIZATION', 'TG'],
    ['Norwegian business morale falls\n\nIt rained.', 'ECONOMIC', 'NO'],
    ['Pope Leo appeals for peace\n\nHe spoke of Haiti.', 'APPEAL', 'VA'],
    ['Chad and Niger reopen border crossings\n\nIt rained.', 'DEESCALATION', 'TD'],
    ['Chad vows to strike Niger again\n\nIt rained.', 'THREAT', 'TD'],
    ['House\n\nA house crumbled in Togo: the building caved in.', 'DISASTER', 'TG'],
    ['Gangs burn homes in Togo\n\nIt rained.', 'CONFLICT', 'TG'],
    ['Togo outlaws rights group\n\nIt rained.', 'COERCION', 'TG'],
    ['Students block bridges in Togo\n\nIt rained.', 'PROTEST', 'TG'],
    ['Togo blocks social media\n\nIt rained.', 'POLICY', 'TG'],
    ['Help\n\nSpain granted Togo 30 million euros.', 'AID', 'TG'],
    ['Togo ends sanctions on Chad\n\nIt rained.', 'CONCESSION', 'TG'],
    ['Thieves steal crown in Togo\n\nIt rained.', 'OTHER', 'TG'],
    ['Togo hails friendship\n\nIt rained.', 'STATEMENT', 'TG'],
    ['Togo\'s parliament votes to impeach president\n\nIt rained.', 'POLITICAL_CHANGE', 'TG'],
    ['Bandits kill ten in Togo\n\nIt rained.', 'CONFLICT', 'TG'],
    ['Togo sets record price for cocoa\n\nIt rained.', 'ECONOMIC', 'TG'],
    ['Ama becomes Togo\'s first female premier\n\nIt rained.', 'POLITICAL_CHANGE', 'TG'],
    ['Togo ready for war with Ghana, king says\n\nIt rained.', 'THREAT', 'TG'],
    ['Togo mobilises forces\n\nIt rained.', 'MOBILIZATION', 'TG'],
    ['Togo pardons American\n\nIt rained.', 'CONCESSION', 'TG'],
    ['Italians strike over Gaza\n\nIt rained.', 'PROTEST', 'IT'],
    ['Peru opens embassy in Fiji\n\nIt rained.', 'RELATIONS', 'PE'],
    ['Help\n\nSpain announced a further package of military support for Togo worth 600 million euros.', 'AID', 'TG'],
    ['Togo suspends exports of fish\n\nIt rained.', 'POLICY', 'TG'],
    ['Visas\n\nTogo will let citizens of Fiji enter without a visa.', 'POLICY', 'TG'],
    ['Power\n\nA solar plant was put into operation in Togo.', 'ECONOMIC', 'TG'],
    ['Border\n\nGuards exchanged gunfire in Togo.', 'CONFLICT', 'TG'],
    ['Border\n\nTogo and Ghana began to demarcate their border.', 'DEESCALATION', 'TG'],
    ['Row\n\nTogo warned Ghana that it would see a crushing response.', 'THREAT', 'TG'],
    ['Togo, Ghana sign five-year plan\n\nIt rained.', 'AGREEMENT', 'TG'],
    ['Togo, Ghana open border markets\n\nThe premier opened a border market in Togo.', 'ECONOMIC', 'TG'],
    ['Togo\n\nThe premier must ask first, according to a presidential decree published on Monday.', 'POLICY', 'TG'],
    ['Togo\n\nThe president stays at home after resigning in March.', 'POLITICAL_CHANGE', 'TG'],
    ['Money\n\nNorway will extend a loan of $2 million to mineral-rich Togo in its neighbour Ghana\'s backyard.', 'AID', 'TG'],
    ['Border\n\nGuards of Togo opened fire at a border post.', 'CONFLICT', 'TG'],
    ['Cabinet\n\nTogo\'s president shakes up cabinet.', 'POLITICAL_CHANGE', 'TG'],
    ['Envoys\n\nSeveral ambassadors of Togo were replaced by decree.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nThe presidents of Peru and Chile had a conversation in Togo.', 'TALKS', 'TG'],
    ['Lome\n\nA bomb blast killed ten in Togo.', 'CONFLICT', 'TG'],
    ['Lome\n\nThe 16th meeting of the leaders of the bloc was held in Togo.', 'SUMMIT', 'TG'],
    ['Lome\n\nTogo stays out of it, its foreign minister said.', 'STATEMENT', 'TG'],
    ['Lome\n\nA memorandum was concluded by Peru and Chile. It was done in Togo.', 'AGREEMENT', 'TG'],
    ['Fish\n\nThe Moroccan bloc\'s (Chad, Niger and Mali) summit is about fish.', 'SUMMIT', 'MA'],
    ['Call\n\nA Peruvian envoy paid a courtesy call on the president of Togo.', 'TALKS', 'TG'],
    ['Quispe receives Peruvian minister\n\nThe prime minister of Togo received a Peruvian minister.', 'TALKS', 'TG'],
    ['Guest\n\nThe king of Tonga will make a visit to Lome, Togo, to take part in a China summit.', 'SUMMIT', 'TG'],
    ['Premier: Lima Talks with King on Syria Will Help\n\nIt rained.', 'TALKS', 'PE'],
    ['Talks\n\nChile and Peru held talks on Syria.', 'TALKS', 'PE'],
    ['Quispe reshuffles Togo\'s cabinet\n\nIt rained.', 'POLITICAL_CHANGE', 'TG'],
    ['Togo\'s president reorganizes cabinet\n\nIt rained.', 'POLITICAL_CHANGE', 'TG'],
    ['Trade\n\nThe bloc and Togo have signed an FTA.', 'AGREEMENT', 'TG'],
    ['Togo to start export of gas to Ghana\n\nIt rained.', 'ECONOMIC', 'TG'],
    ['Ministers convene\n\nForeign ministers from Chad\'s neighbours will convene in the historic city of Samarkand.', 'TALKS', 'UZ'],
    ['Lome\n\nA meeting of the Intergovernmental Council was held in Togo on Monday.', 'TALKS', 'TG'],
    ['Lome\n\nA Peruvian envoy held meetings with bankers in Togo.', 'TALKS', 'TG'],
    ['Sea\n\nTogo held a naval drill off its coast.', 'MOBILIZATION', 'TG'],
    ['Minister\n\nThe parliament of Togo approved the appointment of a new minister.', 'POLITICAL_CHANGE', 'TG'],
    ['Patrols\n\nIndia and Nepal reached an agreement on patrols, days before a summit in Peru.', 'AGREEMENT', 'IN'],
  ])('%s: %s', (text, type, country) => expect(told(text, type).map((one) => one[1])).toEqual([country]));

  test.each([
    ['Shares\n\nA massive slide in shares hit Tokyo on Monday.', 'DISASTER'],
    ['Shares\n\nThe stock market opened lower in Tokyo on Monday.', 'ECONOMIC'],
    ['Lima\n\nA meeting of community leaders was held in Lima on Monday.', 'SUMMIT'],
    ['Lima\n\nGuards at the border of Peru captured a puma on Monday.', 'CONFLICT'],
    ['Lima\n\nThe airline refused to leave passengers in Peru on Monday.', 'REJECTION'],
    ['Sales rise\n\nThe firm, founded in 2011 in Oslo, said that sales rose.', 'RELATIONS'],
    ['Growth slows\n\nThe World Economic Forum said that growth slows.', 'CONFERENCE'],
    ['Trade\n\nThe United States lifted sanctions on two Cuban banks.', 'SANCTION'],
    ['Haiti\n\nA contingent of Jamaican soldiers arrived in Haiti on Monday.', 'VISIT'],
    ['Lisbon\n\nThe Portuguese government collapsed on Monday.', 'DISASTER'],
    ['It will rain, police say\n\nIt snowed. Ghana says that it will.', 'STATEMENT'],
    ['Phones\n\nA ban on phones in schools took effect in Ghana on Monday.', 'SANCTION'],
    ['Plot\n\nPolice held men who were plotting a terrorist attack.', 'CONFLICT'],
    ['Court\n\nHe was free on bail pending his appeal to the highest court of Fiji.', 'APPEAL'],
    ['Chad vows to strike Niger again\n\nIt rained.', 'PROTEST'],
    ['Border\n\nSoldiers of Chad and Niger traded fire on Monday.', 'DISASTER'],
    ['Ghana will have rain, president says\n\nIt snowed.', 'STATEMENT'],
    ['Sea\n\nMissiles were fired at a base of the president in Qatar.', 'POLITICAL_CHANGE'],
    ['Buses\n\nCommuters were angry about the strike.', 'PROTEST'],
    ['Guinea\n\nThe military junta of Guinea opened a road.', 'POLITICAL_CHANGE'],
    ['Vote\n\nIt rained. It snowed. It was warm. Few votes there were free or fair.', 'EXHIBITION'],
  ])('is not told by what only sounds so: %s', (text, type) => expect(types(text)).not.toContain(type));
});

describe('the country of those who act at home', () => {
  test('is theirs', () => {
    expect(told('Raid\n\nA Kenyan military raid killed ten militants on Monday.', 'CONFLICT')).toEqual([['2024-10-21', 'KE']]);
    expect(told('Almaty\n\nPolice said Downtown Almaty was closed after a protest on Monday.', 'PROTEST')).toEqual([['2024-10-21', 'KZ']]);
  });

  test.each([
    ['Growers\n\nRosselkhoznadzor criticized growers on Monday.', 'CRITICISM', 'RU'],
    ['Oil\n\nKazMunayGas signed an agreement with a partner on Monday.', 'AGREEMENT', 'KZ'],
    ['Law\n\nThe Knesset approved a law on Monday.', 'POLICY', 'IL'],
    // What several states have is of none.
    ['Law\n\nThe European Commission approved a law on Monday.', 'POLICY', null],
  ])('is that of a body whose name does not say it: %s', (text, type, country) => expect(told(text, type)).toEqual([['2024-10-21', country]]));
});

describe('the country of an envoy', () => {
  test('is that which receives the credentials, and that which appoints', () => {
    expect(told('Envoy of Japan presents credentials\n\nOn October 22, the ambassador of Japan presented his credentials to the president of Togo.', 'RELATIONS')).toEqual([['2024-10-22', 'TG']]);
    expect(told('Envoy\n\nThe ambassador of Italy to Togo presented copies of his credentials on October 22.', 'RELATIONS')).toEqual([['2024-10-22', 'TG']]);
    expect(told('Ana Bo named ambassador to Fiji\n\nAna Bo has been appointed ambassador of Togo to Fiji.', 'POLITICAL_CHANGE')).toEqual([[null, 'TG']]);
  });
});

describe('the place of an event', () => {
  test('is neither that of those who give, nor of those who strike, nor of the guest', () => {
    expect(told('Norway grants buses\n\nAn exchange of notes took place on October 21. The buses are for Togo.', 'AID')[0]?.[1]).not.toBe('NO');
    expect(told('Norway grants buses\n\nNorway will grant Togo 20 buses.', 'AID')).toEqual([[null, 'TG']]);
    expect(told('Rubble\n\nMen dug through the rubble of a home in Beirut. The Israeli airstrike hit it.', 'CONFLICT')).toEqual([[null, 'LB']]);
    expect(told('Norwegian minister ends visit\n\nNorway\'s minister was in Togo from 19 to 21 October.', 'VISIT')).toEqual([['2024-10-19', 'TG']]);
  });

  test('is told by the country behind a town that nobody knows', () => {
    expect(told('Peru wins medals\n\nPeru won 20 medals. The games were held from October 1 to October 4 in Iznik, Turkey.', 'OTHER')).toContainEqual(['2024-10-01', 'TR']);
  });

  test('is not where the report was written, unless those who talked are named no other place', () => {
    expect(told('Quake in Fiji\n\nMELBOURNE - Ten people were killed in landslides.', 'DISASTER')).toEqual([[null, 'FJ']]);
    expect(told('Clashes kill ten\n\nLIBREVILLE: Ten people were killed in clashes in northeastern Cameroon.', 'CONFLICT')).toEqual([[null, 'CM']]);
    expect(told('Envoy meets minister\n\nLIMA (Andina) - A minister met with Chinese Foreign Minister Wang Yi.', 'TALKS')).toEqual([[null, 'PE']]);
    expect(told('Envoy calls minister\n\nLIMA (Andina) - A minister held a phone call with Chinese Foreign Minister Wang Yi.', 'TALKS')).toEqual([[null, 'PE']]);
  });

  test('is not that of another deed, nor of those who struck', () => {
    expect(told('Governor quits\n\nThe governor of Togo\'s bank stepped down on Monday after thieves took money in Ghana.', 'POLITICAL_CHANGE')).toEqual([['2024-10-21', 'TG']]);
    expect(told('Night\n\nIsraeli attacks since June 13 have killed ten people in Iran.', 'CONFLICT')[0]?.[1]).toBe('IR');
    expect(told('Night\n\nRussian missiles and drones pounded Kyiv.', 'CONFLICT')).toEqual([[null, 'UA']]);
  });

  test('is not that of what it is about', () => {
    expect(told('Plant\n\nFrance and Spain signed an agreement on a plant to be built in Hungary.', 'AGREEMENT')).toEqual([[null, 'FR']]);
    expect(told('Plant\n\nFrance and Spain signed an agreement on a plant in Hungary in Brussels.', 'AGREEMENT')).toEqual([[null, 'BE']]);
    expect(told('Bank\n\nNorway signed a deal with a bank based in Kenya.', 'AGREEMENT')).toEqual([[null, 'NO']]);
    expect(told('Fire\n\nA fire burned homes near a mine in Kenya.', 'DISASTER')).toEqual([[null, 'KE']]);
  });

  test('is that of the province behind a town with a famous namesake', () => {
    expect(told('Fire in London, Ontario\n\nA fire burned homes on Monday.', 'DISASTER')).toEqual([['2024-10-21', 'CA']]);
    expect(told('Fire in Birmingham\n\nA fire burned homes in Birmingham, Alabama, on Monday.', 'DISASTER')).toEqual([['2024-10-21', 'US']]);
    expect(told('Fire in Paris\n\nFires burned homes in Paris, Milan and Rome on Monday.', 'DISASTER')).toEqual([['2024-10-21', 'FR']]);
    expect(linked('Fire\n\nA fire burned homes in London, Ontario.').mentions).toEqual([]);
  });

  test('is that of what was signed just before, where those who talked are not named anew', () => {
    expect(told('Deal\n\nThe ministers of Chile and Peru signed an agreement in Lima. The parties also held a meeting.', 'TALKS')).toEqual([[null, 'PE']]);
  });
});
