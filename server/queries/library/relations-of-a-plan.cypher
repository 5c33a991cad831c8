// title: How is {plan} related to other plans?
// group: Plans
// shows: Plans that it draws on, revises, is inspired by, resembles or rivals, and those that are so related to it.
// reading: >-
//   The arrow goes from the later plan to what it builds on. Reports name different models for the first draft; all of them
//   stand here side by side, and the discrepancies of the plan say who claims which.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})-[relation:REVISES|DRAWS_ON|INSPIRED_BY|RESEMBLES|RIVALS]-(other:Plan)
RETURN plan, relation, other
ORDER BY type(relation), other.id
