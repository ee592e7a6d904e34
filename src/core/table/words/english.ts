import type { LanguageWords } from "./language-words";

export const english: LanguageWords = {
  titles: {
    name: "kpi|kpis|kpi name|kpi title|kpi description|kpi metric|metric|metrics|metric name|key metric|indicator|indicators|indicator name|indicator title|indicator description|key performance indicator|key performance indicators|performance indicator|performance indicators|performance measure|key performance measure|performance metric|key indicator|success metric|success measure|success criteria|success criterion|quality indicator|what we measure|performance standard|service standard|service level|pi",
    keyResult: "key result|key results|kr|krs|key result description|key result name|key results krs",
    objective:
      "objective|objectives|objective title|objective name|strategic objective|strategic objectives|company objective|team objective|corporate objective|okr|okrs|objective key result|objective kr|objectives key results|objectives and key results|objective and key result",
    goal: "goal|goals",
    measure: "measure|measures|measurement",
    label: "name|title|description|text|statement|what|item|items",
    actual:
      "actual|actuals|actual value|actual result|actual figure|actual performance|actual score|current|current value|current level|current result|current performance|current position|current figure|latest|latest value|latest result|latest data|latest figure|latest performance|latest actual|most recent|result|results|outturn|out turn|ytd|year to date|to date|actual to date|achieved to date|progress to date|performance to date|actual ytd|ytd actual|cumulative actual|now|today|reported value|measured|reality|current state|as is|realised|realized|end value|this month|this quarter|this year|this period|this week|current month|current quarter|current year|current period|ty|cy|this year actual|month actual|actual this month|latest month|latest quarter",
    value: "value|values|amount|figure|figures|reading",
    progress:
      "progress|performance|achievement|achievements|achieved|attainment|attained|completion|complete|completed|delivered",
    percent:
      "%|% of target|% target|% to target|% vs target|% against target|% target achieved|% of target achieved|% achieved|achieved %|% achievement|achievement %|% complete|% completed|% done|% completion|completion %|% progress|progress %|% attainment|attainment %|% of goal|% to goal|% of plan|% vs plan|% delivered|percent|percentage|percent complete|percentage complete|percent of target|percentage of target|percent achieved|percentage achieved|achievement rate|achievement percent|achievement percentage|target achievement|goal attainment|attainment rate|completion rate|progress to target|progress towards target|progress toward target|progress against target|progress to goal|progress towards goal|actual vs target|actual vs plan|performance vs target|performance against target|target attainment|kpi achievement|as % of target|achievement of target",
    target:
      "target|targets|target value|target level|target figure|kpi target|plan|planned|planned value|ambition|standard|sla|slo|desired|desired value|desired level|required|required value|expected|expected value|year end target|annual target|end target|goal value|target goal|quota|to be|should be|agreed target|target score|target performance|commitment level|aim|to",
    baseline:
      "baseline|baselines|baseline value|base line|baseline data|baseline figure|baseline year value|start|start value|starting|starting value|starting point|start point|initial|initial value|from|base|base value|opening value|begin value|previous baseline|original value",
    status:
      "status|rag|rag status|rag rating|r a g|health|health status|traffic light|traffic lights|state|on track|on target|target met|met target|target hit|target reached|met|kpi status|colour|color|flag|current status|overall status|performance status|delivery status|status rag|alert|achieved y n|target achieved|goal met|risk status|rating rag|confidence rag",
    score: "score|weighted score|okr score|final score|kpi score|points|rating|grade|total score|scoring|weighted",
    direction:
      "direction|desired direction|target direction|polarity|better if|better when|better is|best if|good is|good when|good if|higher or lower|higher lower|lower or higher|higher is better|good to be|what good looks like|good performance|good performance is|desired trend|optimal direction|improvement direction|preferred direction|goal direction|bigger or smaller is better|high or low|desirable direction|aim to|aim direction|target type direction",
    unit: "unit|units|unit of measure|unit of measurement|units of measure|uom|measurement unit|measure unit|metric unit|measured in|format|currency|data type",
    owner:
      "owner|owners|kpi owner|metric owner|indicator owner|okr owner|kr owner|target owner|data owner|responsible|responsible person|responsible officer|responsible party|responsible team|responsibility|accountable|accountable person|accountable officer|accountability|lead|lead officer|dri|assignee|assigned to|manager|contact|contact officer|champion|who|reported by|process owner",
    weight: "weight|weights|weighting|weightage|relative weight|importance|weight factor",
    period:
      "period|periods|reporting period|time period|month|months|quarter|quarters|year|years|week|weeks|fiscal year|financial year|fy|reporting month|reporting quarter|reporting year|month year|year month|time",
    group:
      "group|area|areas|category|categories|subcategory|department|dept|theme|perspective|bsc perspective|section|region|country|project|programme|program|activity|service|services|service area|team|teams|division|business unit|pillar|domain|function|location|site|product|branch|store|market|segment|priority area|strategic priority|strategy|strategic goal|strategic theme|strategic aim|corporate priority|corporate goal|workstream|portfolio|directorate|ward|outcome|outcomes|output|outputs|impact area|result area|key result area|kra|focus area|topic|dimension|component|level|district|school|channel|facility|plant|line|kpi group|kpi category|kpi area|kpi type|metric category|metric type|indicator group|indicator type|indicator category|goal area|cluster|process|process area|sub area|company|unit name|clinic|hospital|warehouse|campaign|stream|initiative|agency|agencies|organisation|organization|authority|council|borough|county|city|province|ministry|bureau|office|brand|client|customer|supplier|vendor|partner|machine|shift|vessel|state region|strand|stage|funnel stage|value stream|sector|cohort|specialty|discipline|work area",
    note: "note|notes|comment|comments|commentary|remark|remarks|observation|observations|explanation|narrative|analysis|reason|reasons|rationale|context|note comment|notes comments|comments notes|comment on performance|performance commentary|update|latest update|additional information",
    id: "id|kpi id|kpi no|kpi ref|kpi code|kpi number|metric id|metric code|ref|reference|ref no|ref number|reference number|code|identifier|indicator code|indicator id|indicator ref|indicator no|indicator number|objective id|okr id|kr id|pi code|pi ref|measure id|measure ref|goal id|key",
    number: "no|nr|#|pos|sn|s n|sl no|s no|sr no|serial|serial no|serial number|item no|num|number|row|rank|order",
    kind: "type|entry type|row type|okr type|objective or kr|goal type|target type|measure type|value type|calculation type",
    date: "date|target date|due date|due|deadline|start date|end date|last updated|updated|updated on|last update|review date|completion date|by when|when|timeline|timeframe|time frame|as of|date of data|measured on|reporting date|data date|next review|baseline date|baseline year|target year|date updated|target month|latest date|latest period|latest month|data period|period covered|target deadline|status date|actual date|last measured|last reading date|last checked|actual year|year of actual|value year|year of value|current year of data|result year|base year|latest year|year of baseline|year of target",
    past: "previous|prior|last year|last month|last quarter|last week|last period|previous year|prior year|previous period|prior period|previous month|previous quarter|previous value|previous result|previous actual|previous performance|previous target|prior actual|prior value|last year actual|last years|same period last year|same month last year|year ago|ly|py|yoy|mom|qoq|historical|history|preceding|last fy|previous fy|prior fy|last year result|last year value",
    forecast:
      "forecast|forecast value|forecast outturn|projected|projected value|projected outturn|projection|estimate|estimated|outlook|predicted|year end forecast|expected outturn|budget|budgeted|next year|next period|next month|next quarter|pipeline|run rate|expected progress",
    variance:
      "variance|var|gap|delta|difference|diff|deviation|over under|under over|variance to target|variance from target|variance to plan|difference to target|gap to target|to go|remaining|shortfall|surplus|change|change from last year|variation|vs last year|vs previous|vs prior|vs target|vs plan|against target|above below target|% change|% variance|variance %|% diff|% difference",
    trend:
      "trend|trends|direction of travel|dot|travel|movement|sparkline|trajectory|trend arrow|direction of change|performance trend|long trend|short trend|momentum",
    limit:
      "limit|threshold|thresholds|tolerance|red threshold|amber threshold|green threshold|upper limit|lower limit|trigger|warning|warning level|red if|amber if|green if|lower bound|upper bound|red|amber|green|yellow|intervention level|critical|control limit|tolerance level|intervention|alert level|red below|amber below|at risk limit|at risk|off target|benchmark|industry benchmark|industry average|peer average|national average|england average|regional average|group average|average|median|best practice|comparator|sector average|nearest neighbours|comparison|top quartile|bottom quartile|quartile|world class|industry standard",
    definition:
      "definition|formula|calculation|how calculated|how measured|how it is measured|calculation method|method|methodology|meaning|numerator|denominator|measurement method|means of verification|how to calculate|kpi definition|metric definition|indicator definition|explanation of measure|purpose|why|target definition|target rationale|target description|target basis",
    other:
      "source|data source|source of data|frequency|reporting frequency|target frequency|update frequency|audience|target audience|target group|target groups|target population|target market|target customer|target segment|action|actions|action plan|action taken|actions taken|corrective action|improvement action|next steps|next step|mitigation|priority|confidence|confidence level|link|evidence|dependencies|population|assumptions|cadence|support needed|blockers|tags|tag|sample size|target set by|data quality|tool|system",
    task: "task|tasks|task name|to do|todo|to dos|action item|action items|work package|deliverable|deliverables|activity name|issue|ticket|subtask|milestone|milestones|step|steps|work item|user story|story|feature|assignment|job|requirement|bug|epic",
    risk: "risk|risks|risk description|risk title|risk name|hazard|threat|likelihood|probability|impact|severity|inherent risk|residual risk|risk score|inherent score|residual score|risk rating|risk id|risk owner|risk category|current risk score|target risk score|control effectiveness",
    person:
      "employee|employee name|employees|person|staff|staff name|staff member|team member|sales rep|sales representative|rep|salesperson|sales person|agent|agent name|player|player name|student|student name|pupil|candidate|trainee|colleague|consultant|full name|first name|last name|surname|member|member name|user name|account executive|driver|teacher|technician|worker|operator name|recruiter|advisor|seller",
    sport:
      "club|played|won|drawn|lost|goals for|goals against|matches|matches played|league|pts|gd|gf|ga|assists|squad|wins|draws|losses|goal difference|mp|position played|yellow cards|red cards|appearances|caps",
    effort:
      "hours|planned hours|actual hours|estimated hours|estimate hours|hours planned|hours actual|hours spent|hours worked|budgeted hours|target hours|effort|planned effort|actual effort|man days|person days|planned days|actual days|planned cost|actual cost|planned start|actual start|planned end|actual end|planned finish|actual finish|planned start date|actual start date|planned end date|actual end date|planned duration|actual duration|time spent|planned date|actual date done",
  },
  qualifiers: {
    stretch:
      "stretch|minimum|min|maximum|max|best|floor|ceiling|upper|lower|aspirational|ambitious|threshold|outstanding|acceptable|must|low|high|worst",
    cumulative: "ytd|cumulative|total|accumulated|overall|cum|sum|tot|running|annual total",
    annual: "annual|yearly|full",
    monthly: "monthly|month|weekly|week|daily",
    quarterly: "quarterly|quarter",
  },
  fillers: "of|the|a|an|for|per|by|in|at|to|our|as|and|this|end|s|is|be|with|on",
  months:
    "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december",
  quarter: "q|quarter|qtr",
  half: "h|half",
  week: "w|wk|week",
  total:
    "total|totals|grand total|grand totals|sub total|subtotal|sub totals|sum|overall total|overall|totals and averages",
  average:
    "average|averages|avg|mean|median|overall average|average of all|weighted average|overall score|average score|average progress|overall progress",
  note: "note|notes|source|sources|nb|n b|comment|comments|disclaimer|footnote|footnotes|prepared by|last updated|updated|data as of|as of|reviewed by|approved by|report generated",
  legend:
    "legend|key|rag key|rag legend|colour key|color key|colour code|color code|traffic light key|status key|rating key|scoring key|rag definitions|how to read",
  good: "green|g|on track|on target|ok|good|achieved|met|exceeded|exceeds|above target|success|pass|passed|healthy|done|complete|target met|yes|ahead|meeting target|on plan|better|outperforming",
  bad: "red|r|off track|off target|behind|missed|not met|not achieved|fail|failed|failing|critical|below target|poor|bad|delayed|no|worse|underperforming|below|overdue|needs attention",
  lower:
    "churn|churned|attrition|turnover rate|staff turnover|employee turnover|voluntary turnover|labour turnover|labor turnover|cost|costs|cac|cpa|cpc|cpl|expense|expenses|expenditure|spend|spending|overspend|time|times|wait|waits|waiting|days|delay|delays|absence|absences|absenteeism|absent|sickness|sick|incident|incidents|accident|accidents|injury|injuries|complaint|complaints|overdue|defect|defects|defective|error|errors|bug|bugs|missed|lost|downtime|outage|outages|late|lateness|vacancy|vacancies|backlog|bounce|abandonment|abandoned|scrap|waste|rework|returns|return rate|refund|refunds|chargeback|chargebacks|debt|arrears|unsubscribe|unsubscribes|cancellation|cancellations|failure|failures|failed|lead time|latency|duration|mttr|mttd|dso|crime|crimes|mortality|deaths|infections|emissions|fatalities|falls|homelessness|unemployment|no shows|no show|escalations|escalation|violations|breaches|breach|non conformities|nonconformities|rejects|rejected|reject|rejection|rejections|scrap rate|dissatisfaction|turnaround|redo|unplanned|spillage|stockouts|stock outs|out of stock|noise|pollution|consumption|overtime|shrinkage|burn rate|ltifr|trir|tickets reopened|reopened|blood pressure|truancy|dropout|drop out|dropouts|exclusions|appeals|queue|crash|crashes|leakage|losses|loss|risk|risks|vulnerabilities|deficit|poverty|obesity|smoking|hunger|malnutrition|stunting|theft|thefts|fraud|penalties|fines|disputes|grievances|spam|interruptions|disruptions|stoppages|breakdowns|nonconformance|non conformance|nonconformity|dropout rate|unemployed|congestion|illness|disease|fires|burglaries|burglary",
  notLower:
    "saving|savings|saved|save|reduction|reduced|reducing|reduce|decrease in|resolved|resolution rate|solved|closed|answered|handled|responded|acknowledged|processed|completed|within|on time|in time|intime|ontime|full time|part time|first time|real time|uptime|up time|recycled|recycling|recovered|recovery rate|prevented|avoided|avoidance|free|without|satisfaction|satisfied|compliance|coverage|diverted|composted|efficiency|between failures|mtbf|reported near misses|training days|investigated|detection rate|collected|collection rate|improvement|availability|working days|returning|survival|productive time|return on|returns on|days since|on schedule|mitigated|remediated|patched|upheld rate|timely|won|filled|fill rate|screen time|time to live|time on site|time on page|turnover growth|lost time free",
  atMost:
    "max|maximum|lower is better|low is better|less is better|smaller is better|lower better|at most|minimise|minimize|not to exceed|ceiling|upper limit",
  atLeast:
    "min|minimum|higher is better|high is better|more is better|bigger is better|higher better|at least|maximise|maximize|floor",
  objective: "objective|obj|o|goal",
  keyResult: "key result|kr|key results",
  initiative:
    "initiative|initiatives|project|projects|action|actions|task|tasks|activity|activities|milestones|next steps",
};
