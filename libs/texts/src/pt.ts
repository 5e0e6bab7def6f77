import app from './messages/app/pt.json' with { type: 'json' };
import circle from './messages/circle/pt.json' with { type: 'json' };
import common from './messages/common/pt.json' with { type: 'json' };
import concerns from './messages/concerns/pt.json' with { type: 'json' };
import errors from './messages/errors/pt.json' with { type: 'json' };
import help from './messages/help/pt.json' with { type: 'json' };
import history from './messages/history/pt.json' with { type: 'json' };
import home from './messages/home/pt.json' with { type: 'json' };
import importing from './messages/import/pt.json' with { type: 'json' };
import interview from './messages/interview/pt.json' with { type: 'json' };
import lens from './messages/lens/pt.json' with { type: 'json' };
import measures from './messages/measures/pt.json' with { type: 'json' };
import needs from './messages/needs/pt.json' with { type: 'json' };
import offers from './messages/offers/pt.json' with { type: 'json' };
import own from './messages/own/pt.json' with { type: 'json' };
import picture from './messages/picture/pt.json' with { type: 'json' };
import plan from './messages/plan/pt.json' with { type: 'json' };
import policies from './messages/policies/pt.json' with { type: 'json' };
import remedies from './messages/remedies/pt.json' with { type: 'json' };
import requests from './messages/requests/pt.json' with { type: 'json' };
import suggestion from './messages/suggestion/pt.json' with { type: 'json' };
import today from './messages/today/pt.json' with { type: 'json' };
import welcome from './messages/welcome/pt.json' with { type: 'json' };
import words from './messages/words/pt.json' with { type: 'json' };

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
