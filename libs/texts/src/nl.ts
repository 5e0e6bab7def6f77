import app from './messages/app/nl.json' with { type: 'json' };
import circle from './messages/circle/nl.json' with { type: 'json' };
import common from './messages/common/nl.json' with { type: 'json' };
import concerns from './messages/concerns/nl.json' with { type: 'json' };
import errors from './messages/errors/nl.json' with { type: 'json' };
import help from './messages/help/nl.json' with { type: 'json' };
import history from './messages/history/nl.json' with { type: 'json' };
import home from './messages/home/nl.json' with { type: 'json' };
import importing from './messages/import/nl.json' with { type: 'json' };
import interview from './messages/interview/nl.json' with { type: 'json' };
import lens from './messages/lens/nl.json' with { type: 'json' };
import measures from './messages/measures/nl.json' with { type: 'json' };
import needs from './messages/needs/nl.json' with { type: 'json' };
import offers from './messages/offers/nl.json' with { type: 'json' };
import own from './messages/own/nl.json' with { type: 'json' };
import picture from './messages/picture/nl.json' with { type: 'json' };
import plan from './messages/plan/nl.json' with { type: 'json' };
import policies from './messages/policies/nl.json' with { type: 'json' };
import remedies from './messages/remedies/nl.json' with { type: 'json' };
import requests from './messages/requests/nl.json' with { type: 'json' };
import suggestion from './messages/suggestion/nl.json' with { type: 'json' };
import today from './messages/today/nl.json' with { type: 'json' };
import welcome from './messages/welcome/nl.json' with { type: 'json' };
import words from './messages/words/nl.json' with { type: 'json' };

export default {
  ...app,
  ...circle,
  ...common,
  ...concerns,
  ...errors,
  ...help,
  ...history,
  ...home,
  ...importing,
  ...interview,
  ...lens,
  ...measures,
  ...needs,
  ...offers,
  ...own,
  ...picture,
  ...plan,
  ...policies,
  ...remedies,
  ...requests,
  ...suggestion,
  ...today,
  ...welcome,
  ...words,
};
