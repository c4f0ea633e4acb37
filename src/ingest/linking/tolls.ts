/** What befalls people, of whom a number may speak without naming them: "killed at least 12". */
const befalling = /\b(?:kill|injur|wound|arrest|detain|displac|drown|jail|rescu|evacuat|infect|abduct|kidnapp?|hospitali[sz]|execut|behead|deport|sav)(?:e?s|e?d|ing|e)?(?: (?:at least|about|some|more than|nearly|up to|as many as|around|over|another|almost|a further))*\s$/i;
const ended = /^(?:$|[.,;:"”)]|\s[-–—]|\s(?:and|in|on|as|when|after|before|others|more|at|near|during|since|overnight|of them|while|but|so far|amid|from|with|over|outside|off|across|who|including)\b)/;
/** "The death toll from the quake rose to at least 29". */
const toll = /\bdeath (?:toll|count)\b[^.;]{0,90} (?:to|at|of|reached|reaches|hit|hits|was|is|passes|passed|tops|topped)(?: (?:at least|about|some|more than|nearly|around|over))?\s$/i;
/** "A nation of six million". */
const peopled = /\b(?:nation|country|city|town|region|state|island|republic|territory|province) of (?:about |some |nearly |more than |over |around |just |roughly )?$/i;
/** "12 were rescued", "80 others wounded", "20 are missing", "14 million risk starvation". */
const suffered = /^\s(?:(?:others |more |people )?(?:were|was|are|is|have been|had been|remain|remained) (?:still |also |later |seriously |critically |reportedly |feared |believed |presumed |taken |being )*(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|evacuated|displaced|rescued|trapped|unaccounted|hospitali[sz]ed|sentenced|jailed|charged|buried|saved|shot|sick|infected|stranded|homeless|held|treated|drowned|deported|executed)|(?:others|more) (?:killed|dead|injured|wounded|hurt|missing|arrested|detained|rescued|trapped|evacuated)\b|(?:risk|face|fled|suffer|lost their|died|drowned|survived)\b)/;

/** Whether a number that stands from `start` to `end` without a noun counts people. */
export function countsPeople(text: string, start: number, end: number, isLarge: boolean): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 50), start), text.slice(end, end + 60)];
  if (suffered.test(after)) return true;
  if (!ended.test(after)) return false;
  return befalling.test(before) || toll.test(text.slice(Math.max(0, start - 120), start)) || (isLarge && peopled.test(before));
}
