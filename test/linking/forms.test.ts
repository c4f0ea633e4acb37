import { describe, expect, test } from 'vitest';
import { formsOf, spelled } from '../../src/ingest/linking/lexicon/forms.ts';

describe('the forms of a verb', () => {
  test.each([
    ['open', 'open,opens,opened,opening'],
    ['sign', 'sign,signs,signed,signing'],
    ['appeal', 'appeal,appeals,appealed,appealing'],
  ])('are made by endings: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['pass', 'pass,passes,passed,passing'],
    ['relax', 'relax,relaxes,relaxed,relaxing'],
    ['reach', 'reach,reaches,reached,reaching'],
    ['push', 'push,pushes,pushed,pushing'],
    ['veto', 'veto,vetoes,vetoed,vetoing'],
  ])('have -es after a hiss or an o: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['close', 'close,closes,closed,closing'],
    ['seize', 'seize,seizes,seized,seizing'],
    ['rescue', 'rescue,rescues,rescued,rescuing'],
  ])('drop a last e before -ed and -ing: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['agree', 'agree,agrees,agreed,agreeing'],
    ['guarantee', 'guarantee,guarantees,guaranteed,guaranteeing'],
    ['flee', 'flee,flees,fled,fleeing'],
  ])('keep a double e before -ing: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['ratify', 'ratify,ratifies,ratified,ratifying'],
    ['deny', 'deny,denies,denied,denying'],
    ['fly', 'fly,flies,flew,flown,flying'],
  ])('turn a y after a consonant into an i: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['deploy', 'deploy,deploys,deployed,deploying'],
    ['stay', 'stay,stays,stayed,staying'],
    ['lay', 'lay,lays,laid,laying'],
  ])('keep a y after a vowel: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['ban', 'ban,bans,banned,banning'],
    ['scrap', 'scrap,scraps,scrapped,scrapping'],
    ['expel', 'expel,expels,expelled,expelling'],
    ['cancel', 'cancel,cancels,cancelled,cancelling,canceled,canceling'],
    ['win', 'win,wins,won,winning'],
    ['sit', 'sit,sits,sat,sitting'],
  ])('double the last letter of some: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['give', 'give,gives,gave,given,giving'],
    ['withdraw', 'withdraw,withdraws,withdrew,withdrawn,withdrawing'],
    ['go', 'go,goes,went,gone,going'],
    ['strike', 'strike,strikes,struck,striking'],
    ['withhold', 'withhold,withholds,withheld,withholding'],
  ])('are the own ones of an irregular verb: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));

  test.each([
    ['cut', 'cut,cuts,cutting'],
    ['quit', 'quit,quits,quitting'],
    ['overrun', 'overrun,overruns,overran,overrunning'],
  ])('are told once where two are alike: %s', (verb, forms) => expect(formsOf(verb)).toEqual(forms.split(',')));
});

describe('the spellings of a list of phrases', () => {
  test('are those of its first verb, with what follows it', () => {
    expect(spelled('lift~ sanctions')).toEqual(['lift sanctions', 'lifts sanctions', 'lifted sanctions', 'lifting sanctions']);
    expect(spelled('set~ up a camp')).toEqual(['set up a camp', 'sets up a camp', 'setting up a camp']);
  });

  test('are the forms alone where nothing follows the verb', () => {
    expect(spelled('oust~')).toEqual(['oust', 'ousts', 'ousted', 'ousting']);
  });

  test('are the phrase itself where it has no tilde', () => {
    expect(spelled('coup')).toEqual(['coup']);
    expect(spelled('state of emergency,closed-door talks,g20')).toEqual(['state of emergency', 'closed-door talks', 'g20']);
  });

  test('stand in the order of the list', () => {
    expect(spelled('coup,oust~,took power,cut~ ties')).toEqual(['coup', 'oust', 'ousts', 'ousted', 'ousting', 'took power', 'cut ties', 'cuts ties', 'cutting ties']);
  });
});
