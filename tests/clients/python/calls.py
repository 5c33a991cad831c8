"""Asks the server at an address with the client that was generated, and prints what it was answered."""

import datetime
import json
import sys

from parley_client import Client
from parley_client.api.actors import actors_one
from parley_client.api.answers import standing_one
from parley_client.api.cypher import post_cypher
from parley_client.api.plans import points_one
from parley_client.api.positions import positions
from parley_client.api.server import health
from parley_client.models import Ask, CypherRequest, CypherRequestParams, Problem, Stance

client = Client(base_url=sys.argv[1], raise_on_unexpected_status=True)

held = positions.sync(
    client=client,
    stance=[Stance.SUPPORTS, Stance.OPPOSES],
    target=["first-draft"],
    as_of=datetime.date(2025, 11, 26),
    limit=3,
)
standing = standing_one.sync("first-draft", client=client, ask=[Ask.OPPOSES, Ask.BROKERED])
plan = CypherRequestParams.from_dict({"plan": "first-draft"})
asked = post_cypher.sync(
    client=client, body=CypherRequest(query="MATCH (p:Plan {id: $plan}) RETURN p.title AS title", params=plan)
)
nothing = points_one.sync("nothing", client=client)

assert isinstance(nothing, Problem)
assert isinstance(standing.as_of, datetime.date)
print(
    json.dumps(
        {
            "health": health.sync(client=client).to_dict(),
            "actor": actors_one.sync("kirill-dmitriev", client=client).to_dict(),
            "positions": held.to_dict(),
            "standing": standing.to_dict(),
            "rows": asked.rows,
            "stances": [position.stance.value for position in held.items],
            "strengths": [position.strength for position in held.items],
            "problem": nothing.to_dict(),
        }
    )
)
