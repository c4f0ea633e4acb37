import { describe, expect, test } from 'vitest';
import { countries, types } from './found.ts';

describe('words that tell a gathering or a journey', () => {
  test.each([
    ['Lake\n\nSix presidents gathered by the lake in Togo on Monday.', 'SUMMIT', 'TG'],
    ['Lome\n\nThe supreme council held its session in Togo.', 'SUMMIT', 'TG'],
    ['Guests\n\nTogo hosts the G20 in May.', 'SUMMIT', 'TG'],
    ['Kathmandu\n\nThe Asian Games opened in Nepal on Monday.', 'EXHIBITION', 'NP'],
    ['Money\n\nA donors meeting was held in Togo.', 'CONFERENCE', 'TG'],
    ['Guest\n\nThe president of Peru came to Togo on Monday.', 'VISIT', 'TG'],
    ['Guest\n\nQuispe made a stopover in Togo.', 'VISIT', 'TG'],
    ['Guest\n\nThe president of Peru spent two days in Togo.', 'VISIT', 'TG'],
    ['Guests\n\nA Peruvian delegation flew across the sea into Togo.', 'VISIT', 'TG'],
    ['Guest\n\nThe president of Peru flew back to Togo.', 'VISIT', 'TG'],
    ['Guests\n\nA trade delegation from Peru flew across the sea into Togo.', 'VISIT', 'TG'],
    ['Lome\n\nA closed-door meeting of bankers was held in Togo.', 'TALKS', 'TG'],
    ['Brothers\n\nKenya mediated in the quarrel of two brothers.', 'TALKS', 'KE'],
    ['Lome\n\nThe two men spoke by video link from Togo.', 'TALKS', 'TG'],
    ['Lome\n\nThe committee sat in session in Togo.', 'TALKS', 'TG'],
    ['Boat\n\nThe two sides met on a boat in Togo.', 'TALKS', 'TG'],
    ['Lome\n\nWeeks of talks of the two parties ended in Togo.', 'TALKS', 'TG'],
    ['Wedding\n\nThe two bankers met on the sidelines of a wedding in Togo.', 'TALKS', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell a pact or a vote', () => {
  test.each([
    ['Lakes\n\nPeru endorsed a road map for its lakes.', 'AGREEMENT', 'PE'],
    ['Copper\n\nPeruvian miners made deals worth $2 billion.', 'AGREEMENT', 'PE'],
    ['Mine\n\nTwo unions in Chile came to terms with the mine.', 'AGREEMENT', 'CL'],
    ['Law\n\nPeru pointed to its accord with the islanders.', 'AGREEMENT', 'PE'],
    ['Lakes\n\nPeru signed the minutes.', 'AGREEMENT', 'PE'],
    ['Table\n\nPeru was elected to the council.', 'ELECTION', 'PE'],
    ['Lima\n\nQuispe won the constituency in Peru by a whisker.', 'ELECTION', 'PE'],
    ['Lima\n\nA snap poll for president is due in Peru.', 'ELECTION', 'PE'],
    ['Lima\n\nThe greens took ten seats in Peru.', 'ELECTION', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell harm or unrest', () => {
  test.each([
    ['Night\n\nA power cut darkened Togo.', 'DISASTER', 'TG'],
    ['Sea\n\nA ferry keeled over off Togo.', 'DISASTER', 'TG'],
    ['Fields\n\nA dry spell destroyed crops in Togo.', 'DISASTER', 'TG'],
    ['Wards\n\nNurses stopped work in Togo on Monday.', 'PROTEST', 'TG'],
    ['Palace\n\nA crowd gathered outside the palace in Togo.', 'PROTEST', 'TG'],
    ['Night\n\nPeople lit candles in Togo.', 'PROTEST', 'TG'],
    ['Night\n\nTwo men were beaten to death in Togo.', 'CONFLICT', 'TG'],
    ['Palace\n\nMutineers seized the palace in Togo.', 'CONFLICT', 'TG'],
    ['Night\n\nTen people died in the shelling in Togo.', 'CONFLICT', 'TG'],
    ['Hills\n\nTensions flared up on the border of Togo.', 'CONFLICT', 'TG'],
    ['Hills\n\nThe fall of the fortress shook Togo.', 'CONFLICT', 'TG'],
    ['Hills\n\nThe truce in Togo fell apart.', 'CONFLICT', 'TG'],
    ['Hills\n\nAn armed clash shook Togo.', 'CONFLICT', 'TG'],
    ['Night\n\nAssailants shot a cook in Togo.', 'CONFLICT', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell a blow at another state, or a bond with it', () => {
  test.each([
    ['Sea\n\nPeru sanctioned ten ships.', 'SANCTION', 'PE'],
    ['Money\n\nPeru froze the assets of a shipping firm.', 'SANCTION', 'PE'],
    ['Firms\n\nPeru put two firms on its list.', 'SANCTION', 'PE'],
    ['Envoy\n\nPeru expelled an envoy.', 'SANCTION', 'PE'],
    ['League\n\nThe league suspended Peru from all its activities.', 'SANCTION', 'PE'],
    ['Firms\n\nPeru imposed penalties on two firms.', 'SANCTION', 'PE'],
    ['Club\n\nTogo was welcomed as a partner country.', 'MEMBERSHIP', 'TG'],
    ['Club\n\nPeru left the grouping.', 'MEMBERSHIP', 'PE'],
    ['Table\n\nPeru took its seat at the table.', 'MEMBERSHIP', 'PE'],
    ['Club\n\nNepal entered the bloc.', 'MEMBERSHIP', 'NP'],
    ['Money\n\nPeru joined the development bank.', 'MEMBERSHIP', 'PE'],
    ['Club\n\nThe league was founded in Peru.', 'RELATIONS', 'PE'],
    ['Isles\n\nPeru recognised the island republic.', 'RELATIONS', 'PE'],
    ['Isles\n\nPeru opened a trade office.', 'RELATIONS', 'PE'],
    ['Isles\n\nPeru recalled its envoy.', 'RELATIONS', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell help', () => {
  test.each([
    ['Cave\n\nDivers rescued ten children in Nepal.', 'AID', 'NP'],
    ['Mud\n\nPeru sent two pumps to Chile.', 'AID', 'CL'],
    ['Money\n\nPeru earmarked $3 million for Togo.', 'AID', 'TG'],
    ['Money\n\nTogo signed a soft loan with a bank.', 'AID', 'TG'],
    ['Boats\n\nBoats with food parcels reached Togo.', 'AID', 'TG'],
    ['Valley\n\nRelief workers combed the valley in Nepal.', 'AID', 'NP'],
    ['Valley\n\nFamilies were moved to shelters in Nepal.', 'AID', 'NP'],
    ['Rice\n\nPeru allocated rice to affected towns in Togo.', 'AID', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell a step back', () => {
  test.each([
    ['Hills\n\nPeru unblocked a checkpoint.', 'DEESCALATION', 'PE'],
    ['Hills\n\nPeru handed back a base.', 'DEESCALATION', 'PE'],
    ['Hills\n\nPeru pulled out its soldiers.', 'DEESCALATION', 'PE'],
    ['Hills\n\nPeru gave up two villages.', 'DEESCALATION', 'PE'],
    ['Buses\n\nPeru reversed course.', 'CONCESSION', 'PE'],
    ['Buses\n\nPeru shelved the fare increase.', 'CONCESSION', 'PE'],
    ['Firms\n\nTwo firms were struck off the list in Peru.', 'CONCESSION', 'PE'],
    ['Steel\n\nPeru rolled back its duties.', 'CONCESSION', 'PE'],
    ['Lima\n\nThe mayor conceded defeat in Peru.', 'CONCESSION', 'PE'],
    ['Boys\n\nPeru released ten boys who were arrested.', 'CONCESSION', 'PE'],
    ['Firms\n\nPeru exempted two companies from the rule.', 'CONCESSION', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell a change of power or a show of force', () => {
  test.each([
    ['Isles\n\nTogo gained independence.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nTogo promoted the commander.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nThe new constitution was adopted in Togo.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nA colonel proclaimed himself king in Togo.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nBakers brought down the coalition in Togo.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nA three-party coalition was formed in Togo.', 'POLITICAL_CHANGE', 'TG'],
    ['Fish\n\nTogo will go to war over fish.', 'THREAT', 'TG'],
    ['Hills\n\nTogo gave one week for an answer.', 'THREAT', 'TG'],
    ['Hills\n\nTogo stationed a battalion on the hill.', 'MOBILIZATION', 'TG'],
    ['Hills\n\nSoldiers took up positions in Togo.', 'MOBILIZATION', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell coercion', () => {
  test.each([
    ['Night\n\nRubber bullets hit ten men in Togo.', 'COERCION', 'TG'],
    ['Night\n\nTogo throttled the internet.', 'COERCION', 'TG'],
    ['Hills\n\nTogo sealed its borders.', 'COERCION', 'TG'],
    ['Hills\n\nMigrants were turned back in Togo.', 'COERCION', 'TG'],
    ['Kitchen\n\nTogo indicted a cook.', 'COERCION', 'TG'],
    ['Kitchen\n\nA cook got ten years in a penal colony in Togo.', 'COERCION', 'TG'],
    ['Kitchen\n\nCommandos seized a cook in Togo.', 'COERCION', 'TG'],
    ['Lome\n\nTogo barred gatherings.', 'COERCION', 'TG'],
    ['Lome\n\nTogo raided two mosques.', 'COERCION', 'TG'],
    ['Kitchen\n\nThe army led away a cook in Togo.', 'COERCION', 'TG'],
    ['Lome\n\nTogo banned an extremist sect.', 'COERCION', 'TG'],
    ['Isles\n\nTogo filed a claim in a tribunal.', 'COERCION', 'TG'],
    ['Hills\n\nThe crossings were shut in Togo.', 'COERCION', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell a word to others or against them', () => {
  test.each([
    ['Price\n\nThe president of Peru balked at the sum.', 'REJECTION', 'PE'],
    ['Isles\n\nPeru blocked the candidacy of a friend.', 'REJECTION', 'PE'],
    ['Isles\n\nPeru quit the talks.', 'REJECTION', 'PE'],
    ['Cake\n\nPeru\'s president will not attend the wedding.', 'REJECTION', 'PE'],
    ['Lima\n\nJudges found the results null and void in Peru.', 'REJECTION', 'PE'],
    ['Noise\n\nThe president of Peru complained of the noise.', 'CRITICISM', 'PE'],
    ['Map\n\nThe president of Peru called the map a provocation.', 'CRITICISM', 'PE'],
    ['Lome\n\nMonitors saw irregularities in Togo.', 'CRITICISM', 'TG'],
    ['Dam\n\nThe president of Peru saw no justification for the dam.', 'CRITICISM', 'PE'],
    ['Ship\n\nThe president of Peru implored the crew to stay.', 'APPEAL', 'PE'],
    ['Lima\n\nThe president of Peru asked the parliament for time.', 'APPEAL', 'PE'],
    ['Isles\n\nPeru issued a travel warning.', 'APPEAL', 'PE'],
    ['Lima\n\nThe president of Peru proposed a holiday.', 'APPEAL', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell a rule', () => {
  test.each([
    ['Lima\n\nPeru declared a state of emergency.', 'POLICY', 'PE'],
    ['Lima\n\nPeru ordered checks of its bridges.', 'POLICY', 'PE'],
    ['Fish\n\nPeru issued an ordinance on fish.', 'POLICY', 'PE'],
    ['Song\n\nThe assembly of Peru endorsed the song.', 'POLICY', 'PE'],
    ['Lake\n\nA court in Peru ruled that the lake is public.', 'POLICY', 'PE'],
    ['Cake\n\nPeru called off the party.', 'POLICY', 'PE'],
    ['Lima\n\nPeru declared martial law.', 'POLICY', 'PE'],
    ['Lima\n\nPeru declared a day of mourning.', 'POLICY', 'PE'],
    ['Lima\n\nPeru opened an inquiry.', 'POLICY', 'PE'],
    ['Ruins\n\nThe council authorised the dig in Peru.', 'POLICY', 'PE'],
    ['Lima\n\nJudges quashed the fine in Peru.', 'POLICY', 'PE'],
    ['Isles\n\nPeru renamed its capital.', 'POLICY', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell business', () => {
  test.each([
    ['Wind\n\nPeru switched on its turbines.', 'ECONOMIC', 'PE'],
    ['Chapel\n\nWork began on a chapel in Peru.', 'ECONOMIC', 'PE'],
    ['Copper\n\nThe mine came on stream in Peru.', 'ECONOMIC', 'PE'],
    ['Copper\n\nPeru purchased a stake in a mill.', 'ECONOMIC', 'PE'],
    ['Money\n\nPeru defaulted on its dues.', 'ECONOMIC', 'PE'],
    ['Copper\n\nCopper slumped 3 percent in Peru.', 'ECONOMIC', 'PE'],
    ['Quay\n\nPeru created a dry port.', 'ECONOMIC', 'PE'],
    ['Tea\n\nShipments stopped in Peru.', 'ECONOMIC', 'PE'],
    ['Lake\n\nPeru invests $3 million in a lake.', 'ECONOMIC', 'PE'],
    ['Tea\n\nPeru exported ten tonnes of tea.', 'ECONOMIC', 'PE'],
    ['Sand\n\nPeru struck oil.', 'ECONOMIC', 'PE'],
    ['Money\n\nThe index gained three points in Peru.', 'ECONOMIC', 'PE'],
    ['Lima\n\nPeru put out a tender for the highway.', 'ECONOMIC', 'PE'],
    ['Lamps\n\nPeru modernised its grid.', 'ECONOMIC', 'PE'],
    ['Lima\n\nPeru shelved the project.', 'ECONOMIC', 'PE'],
    ['Tea\n\nPeru set a trade target.', 'ECONOMIC', 'PE'],
    ['Money\n\nThe sol traded at four to the dollar in Peru.', 'ECONOMIC', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that tell what else happens', () => {
  test.each([
    ['Hills\n\nPeru held joint drills.', 'COOPERATION', 'PE'],
    ['Bones\n\nPeru repatriated ten skulls.', 'OTHER', 'PE'],
    ['Hills\n\nFamilies returned home in Togo.', 'OTHER', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('words that could tell an event', () => {
  test.each([
    ['Rain\n\nRain came to Togo on Monday.', 'VISIT'],
    ['Whales\n\nWhales spent two days in Peru.', 'VISIT'],
    ['Price\n\nFew balked at the sum in Peru.', 'REJECTION'],
    ['Cake\n\nMany stayed away from the wedding in Peru.', 'REJECTION'],
    ['Noise\n\nFew complained of the noise in Peru.', 'CRITICISM'],
    ['Ship\n\nMany implored the crew to stay in Peru.', 'APPEAL'],
    ['Cake\n\nFew proposed a holiday in Peru.', 'APPEAL'],
  ])('tell none where nobody is named before them: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Bed\n\nThe president of Peru went to bed.', 'VISIT'],
    ['Lunch\n\nThe king of Tonga came to lunch.', 'VISIT'],
    ['Bed\n\nThe president of Peru flew back to bed.', 'VISIT'],
  ])('tell none where no name follows: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Lake\n\nSix presidents met for talks by the lake in Togo.', 'TALKS'],
    ['Kathmandu\n\nFamilies returned home when the Asian Games ended in Nepal.', 'OTHER'],
    ['Envoy\n\nPeru expelled an envoy.', 'RELATIONS'],
    ['Lome\n\nThe new constitution of Togo was adopted by the assembly.', 'POLICY'],
    ['Isles\n\nPeru quit the talks on its accession to the bloc.', 'MEMBERSHIP'],
    ['Lima\n\nPeru declared a state of emergency.', 'MOBILIZATION'],
    ['Lima\n\nPeru declared martial law.', 'MOBILIZATION'],
    ['Hills\n\nPeru held joint drills.', 'MOBILIZATION'],
    ['Hills\n\nTrains started when Peru reopened the border.', 'ECONOMIC'],
    ['Lome\n\nA decree signed in Togo banned an extremist sect.', 'POLICY'],
  ])('tell none of the type that others replace: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Film\n\nA massacre film was shown in Togo.', 'CONFLICT'],
    ['Wards\n\nPeru looked into admission to hospital.', 'MEMBERSHIP'],
    ['Lima\n\nPeru will reverse course.', 'CONCESSION'],
    ['Hills\n\nPeru flew home two battalions.', 'MOBILIZATION'],
    ['Kitchen\n\nA cook is under arrest in Togo.', 'COERCION'],
    ['Hills\n\nPeru opened fire on the road.', 'ECONOMIC'],
    ['Lima\n\nThe president of Peru proposed a law.', 'APPEAL'],
    ['Lome\n\nTogo removed the statue of the commander.', 'POLITICAL_CHANGE'],
  ])('tell none beside a word that gives them another sense: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Hills\n\nThe president of Peru said that troops came to Togo.', 'VISIT'],
    ['Lima\n\nThe third round of the vote was held in Togo.', 'TALKS'],
    ['Mud\n\nTen people died in the flood and the violence in Togo.', 'CONFLICT'],
    ['Palace\n\nMutineers took part in a race in Togo.', 'CONFLICT'],
    ['Club\n\nPeru\'s troops left the grouping.', 'MEMBERSHIP'],
    ['Mud\n\nPeru sent pumps and missiles to Chile.', 'AID'],
    ['Sky\n\nThe regime of Togo brought down the plane.', 'POLITICAL_CHANGE'],
    ['Kitchen\n\nA court in Peru ruled that the cook is guilty.', 'POLICY'],
    ['Tea\n\nShipments of weapons stopped in Peru.', 'ECONOMIC'],
    ['Lake\n\nPeru invests $3 million of aid in a lake.', 'ECONOMIC'],
  ])('tell none near a word that gives them another sense: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));
});
