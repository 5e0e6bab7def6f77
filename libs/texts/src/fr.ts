import app from './messages/app/fr.json' with { type: 'json' };
import circle from './messages/circle/fr.json' with { type: 'json' };
import common from './messages/common/fr.json' with { type: 'json' };
import concerns from './messages/concerns/fr.json' with { type: 'json' };
import errors from './messages/errors/fr.json' with { type: 'json' };
import help from './messages/help/fr.json' with { type: 'json' };
import history from './messages/history/fr.json' with { type: 'json' };
import home from './messages/home/fr.json' with { type: 'json' };
import importing from './messages/import/fr.json' with { type: 'json' };
import interview from './messages/interview/fr.json' with { type: 'json' };
import lens from './messages/lens/fr.json' with { type: 'json' };
import measures from './messages/measures/fr.json' with { type: 'json' };
import needs from './messages/needs/fr.json' with { type: 'json' };
import offers from './messages/offers/fr.json' with { type: 'json' };
import own from './messages/own/fr.json' with { type: 'json' };
import picture from './messages/picture/fr.json' with { type: 'json' };
import plan from './messages/plan/fr.json' with { type: 'json' };
import policies from './messages/policies/fr.json' with { type: 'json' };
import remedies from './messages/remedies/fr.json' with { type: 'json' };
import requests from './messages/requests/fr.json' with { type: 'json' };
import suggestion from './messages/suggestion/fr.json' with { type: 'json' };
import today from './messages/today/fr.json' with { type: 'json' };
import welcome from './messages/welcome/fr.json' with { type: 'json' };
import words from './messages/words/fr.json' with { type: 'json' };

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
