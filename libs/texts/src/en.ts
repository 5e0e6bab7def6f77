import app from './messages/app/en.json' with { type: 'json' };
import circle from './messages/circle/en.json' with { type: 'json' };
import common from './messages/common/en.json' with { type: 'json' };
import concerns from './messages/concerns/en.json' with { type: 'json' };
import errors from './messages/errors/en.json' with { type: 'json' };
import help from './messages/help/en.json' with { type: 'json' };
import history from './messages/history/en.json' with { type: 'json' };
import home from './messages/home/en.json' with { type: 'json' };
import importing from './messages/import/en.json' with { type: 'json' };
import interview from './messages/interview/en.json' with { type: 'json' };
import lens from './messages/lens/en.json' with { type: 'json' };
import measures from './messages/measures/en.json' with { type: 'json' };
import needs from './messages/needs/en.json' with { type: 'json' };
import offers from './messages/offers/en.json' with { type: 'json' };
import own from './messages/own/en.json' with { type: 'json' };
import picture from './messages/picture/en.json' with { type: 'json' };
import plan from './messages/plan/en.json' with { type: 'json' };
import policies from './messages/policies/en.json' with { type: 'json' };
import remedies from './messages/remedies/en.json' with { type: 'json' };
import requests from './messages/requests/en.json' with { type: 'json' };
import suggestion from './messages/suggestion/en.json' with { type: 'json' };
import today from './messages/today/en.json' with { type: 'json' };
import welcome from './messages/welcome/en.json' with { type: 'json' };
import words from './messages/words/en.json' with { type: 'json' };

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
