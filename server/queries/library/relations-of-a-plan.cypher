// title: How is {plan} related to other plans?
// group: Plans
// shows: Plans that it draws on, revises, is inspired by, resembles or rivals, and those that are so related to it.
// reading: >-
//   An arrow that says revises, draws on or inspired by goes to what the plan builds on. One that says resembles or
//   rivals says no more than that the two are alike, or stand against each other. All that are named for a plan stand
//   side by side; where the reports differ on them, the discrepancies say who claims which. A line may be hedged,
//   inferred or our reading: its basis says so.
// form: graph
// parameters:
//   - { name: plan, kind: plan, label: Plan, value: first-draft }
MATCH (plan:Plan:parley {id: $plan})-[relation:REVISES|DRAWS_ON|INSPIRED_BY|RESEMBLES|RIVALS]-(other:Plan)
RETURN plan, relation, other
ORDER BY type(relation), other.id
