import { describe, expect, test } from 'vitest';
import { countries, types } from './found.ts';

describe('further words that tell a journey, a talk or a vote', () => {
  test.each([
    ['Guests\n\nPeru sent envoys to Togo.', 'VISIT', 'TG'],
    ['Guest\n\nThe envoy of Peru was in Togo on Monday.', 'VISIT', 'TG'],
    ['Lome\n\nA fourth round of talks will be held in Togo.', 'TALKS', 'TG'],
    ['Lome\n\nThe mayor of Lome met the opposition in Togo.', 'TALKS', 'TG'],
    ['Herons\n\nThe heron board held its session in Nepal.', 'TALKS', 'NP'],
    ['Lima\n\nFew candidates passed the first round in Peru.', 'ELECTION', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell harm or unrest', () => {
  test.each([
    ['Wards\n\nDoctors found two new cases of an infection in Togo.', 'DISASTER', 'TG'],
    ['Wards\n\nNurses walked out in Kenya on Monday.', 'PROTEST', 'KE'],
    ['Hills\n\nThe army launched an operation in the hills of Togo.', 'CONFLICT', 'TG'],
    ['Night\n\nInmates rose in a mutiny in Togo.', 'CONFLICT', 'TG'],
    ['Night\n\nTwo cooks were kidnapped in Kenya.', 'CONFLICT', 'KE'],
    ['Night\n\nA cook was killed with a knife in Togo.', 'CONFLICT', 'TG'],
    ['Night\n\nA cook was found dead in Togo after rockets fell.', 'CONFLICT', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell a blow at another state, or a bond with it', () => {
  test.each([
    ['Copper\n\nPeru tightened export controls on copper.', 'SANCTION', 'PE'],
    ['Club\n\nPeru was admitted on Monday.', 'MEMBERSHIP', 'PE'],
    ['Club\n\nPeru was excluded from the group.', 'MEMBERSHIP', 'PE'],
    ['Club\n\nPeru suspended its participation in the league.', 'MEMBERSHIP', 'PE'],
    ['Isles\n\nPeru announced the elevation of its ties with the islanders.', 'RELATIONS', 'PE'],
    ['Isles\n\nPeru sought the recall of the envoy.', 'RELATIONS', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell help or a step back', () => {
  test.each([
    ['Mud\n\nA tent camp for families rose in Nepal.', 'AID', 'NP'],
    ['River\n\nTwo boys were plucked from a river in Nepal.', 'AID', 'NP'],
    ['Mud\n\nPeru promised food to Togo.', 'AID', 'TG'],
    ['Lunch\n\nSchool meals reached two million pupils in Togo.', 'AID', 'TG'],
    ['Hills\n\nThe brotherhood disarmed in Peru.', 'DEESCALATION', 'PE'],
    ['Tea\n\nPeru suspended its levy on tea.', 'CONCESSION', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell a change of power or a show of force', () => {
  test.each([
    ['Club\n\nTogo took the chairmanship of the club.', 'POLITICAL_CHANGE', 'TG'],
    ['Lome\n\nBakers cheered the ouster of the king in Togo.', 'POLITICAL_CHANGE', 'TG'],
    ['Club\n\nTogo took the chair on Monday.', 'POLITICAL_CHANGE', 'TG'],
    ['Fish\n\nThe president of Togo warned boatmen that reprisals are at hand.', 'THREAT', 'TG'],
    ['Hills\n\nJoint patrols start in Togo.', 'MOBILIZATION', 'TG'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell a word to others or against them', () => {
  test.each([
    ['Lima\n\nJudges turned away the challenge in Peru.', 'REJECTION', 'PE'],
    ['Noise\n\nPeru sent two protest notes on the noise.', 'CRITICISM', 'PE'],
    ['Lima\n\nThe president of Peru asked for a delay.', 'APPEAL', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell a rule', () => {
  test.each([
    ['Lakes\n\nPeru announced the creation of a lake agency.', 'POLICY', 'PE'],
    ['Dam\n\nPeru gave the green light to the dam.', 'POLICY', 'PE'],
    ['Wards\n\nPeru extended the quarantine.', 'POLICY', 'PE'],
    ['Fish\n\nThe fish quota takes effect in Peru on Monday.', 'POLICY', 'PE'],
    ['Hills\n\nPeru tightened checks on lorries.', 'POLICY', 'PE'],
    ['Song\n\nThe text was carried by ten votes in Peru.', 'POLICY', 'PE'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that tell what else happens', () => {
  test.each([
    ['Pupils\n\nA school of dance opened in Kenya.', 'COOPERATION', 'KE'],
    ['Bones\n\nThe poet was laid to rest in Chile.', 'OTHER', 'CL'],
  ])('%s: %s', (text, type, country) => expect(countries(text, type)).toEqual([country]));
});

describe('further words that could tell an event', () => {
  test.each([
    ['Lome\n\nMany met the opposition in Togo.', 'TALKS'],
    ['Club\n\nThe heron was admitted in Peru on Monday.', 'MEMBERSHIP'],
    ['Pupils\n\nA girl took the chair in Peru on Monday.', 'POLITICAL_CHANGE'],
    ['Fish\n\nMany warned that reprisals are at hand in Togo.', 'THREAT'],
    ['Lima\n\nFew asked for a delay in Peru.', 'APPEAL'],
  ])('tell none where nobody is named before them: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Bed\n\nThe president of Peru was in bed on Monday.', 'VISIT'],
  ])('tell none where no name follows: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Night\n\nA riot shook the prison in Togo.', 'PROTEST'],
    ['Noise\n\nPeru sent two protest notes on the noise.', 'PROTEST'],
  ])('tell none of the type that others replace: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));

  test.each([
    ['Guests\n\nPeru sent a team of rescuers to Togo.', 'VISIT'],
    ['Wards\n\nNurses walked out of the talks in Kenya.', 'PROTEST'],
    ['Court\n\nA man charged over a cook who was kidnapped spoke in Kenya.', 'CONFLICT'],
    ['Trade\n\nPeru promised to sell medicines to Togo.', 'AID'],
    ['Smoke\n\nPeru announced a contribution of $3 million for carbon cuts.', 'AID'],
    ['Hills\n\nThe pact of Peru and the islanders takes effect, a treaty on rules for fish.', 'POLICY'],
    ['Mud\n\nTwo cooks were buried in mud in Peru.', 'OTHER'],
  ])('tell none near a word that gives them another sense: %s, no %s', (text, type) => expect(types(text)).not.toContain(type));
});
