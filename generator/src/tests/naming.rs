//! Names of operations that have none.

use std::collections::HashSet;

use crate::naming::{Group, Operation, grouped};
use crate::spec::grammar::Method;

/// `GET /pets/{id} listPets #pets -> Pet[]`: id, tag and what comes back may be missing.
fn operation(line: &str) -> Operation<'_> {
    let mut words = line.split_whitespace();
    let method = match words.next() {
        Some("GET") => Method::Get,
        Some("POST") => Method::Post,
        Some("PUT") => Method::Put,
        Some("PATCH") => Method::Patch,
        Some("DELETE") => Method::Delete,
        other => panic!("{other:?}"),
    };
    let mut operation = Operation {
        method,
        path: words.next().unwrap_or_default(),
        id: None,
        tags: Vec::new(),
        is_list: false,
        returns: None,
    };
    for word in words {
        match (word.strip_prefix('#'), word.strip_prefix("->")) {
            (Some(tag), _) => operation.tags.push(tag),
            (_, Some(ty)) => {
                operation.is_list = ty.ends_with("[]");
                operation.returns = Some(ty.trim_end_matches("[]")).filter(|ty| !ty.is_empty());
            }
            _ => operation.id = Some(word),
        }
    }
    operation
}

fn shown(lines: &str) -> String {
    let operations: Vec<_> = lines.trim().lines().map(operation).collect();
    let groups = grouped(&operations, &HashSet::new());
    let lines = groups.iter().flat_map(|group: &Group| {
        let resource = group.resource.as_deref().unwrap_or("-");
        let endpoints = group.endpoints.iter().map(|named| {
            let operation = &operations[named.operation];
            format!(
                "  {} {}: {} {}",
                operation.method.word(),
                operation.path,
                named.name,
                named.request
            )
        });
        [format!("{} {resource}", group.stem)]
            .into_iter()
            .chain(endpoints)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn paths_alone_give_standard_endpoints_and_phrases() {
    insta::assert_snapshot!(shown("
GET /api/v1/users ->[]
POST /api/v1/users
GET /api/v1/users/{id}
PATCH /api/v1/users/{id}
DELETE /api/v1/users/{id}
GET /api/v1/users/{id}/posts ->[]
GET /api/v1/posts/{id}
GET /api/v1/posts ->[]
POST /api/v1/posts/{id}/publish
POST /api/v1/posts/search
GET /api/v1/account
PUT /api/v1/account
GET /api/v1/order-items/{id}
"), @r"
users User
  GET /api/v1/users: list ListUsers
  POST /api/v1/users: create CreateUser
  GET /api/v1/users/{id}: get GetUser
  PATCH /api/v1/users/{id}: update UpdateUser
  DELETE /api/v1/users/{id}: delete DeleteUser
posts Post
  GET /api/v1/users/{id}/posts: list_user_posts ListUserPosts
  GET /api/v1/posts/{id}: get GetPost
  GET /api/v1/posts: list ListPosts
  POST /api/v1/posts/{id}/publish: publish_post PublishPost
  POST /api/v1/posts/search: search_posts SearchPosts
account Account
  GET /api/v1/account: get GetAccount
  PUT /api/v1/account: replace ReplaceAccount
order_items OrderItem
  GET /api/v1/order-items/{id}: get GetOrderItem
");
}

#[test]
fn ids_are_used_where_they_say_more_than_the_path() {
    insta::assert_snapshot!(shown("
GET /repos/{owner}/{repo} repos/get #repos ->Repo
GET /orgs/{org}/repos repos/list-for-org #repos ->Repo[]
GET /repos/{owner}/{repo}/branches repos/list-branches #repos ->Branch[]
POST /repos/{owner}/{repo}/merges repos/merge #repos
GET /pets listPets #pets ->Pet[]
POST /pets addPet #pets ->Pet
GET /pets/{id} getPetById #pets ->Pet
GET /pets/findByStatus findPetsByStatus #pets ->Pet[]
POST /pets/{id} updatePetWithForm #pets
GET /users/{id}/posts getUsersByIdPosts #users ->Post[]
GET /users/{id} get_users__id_ #users ->User
GET /items/{item_id} read_item_items__item_id__get #items ->Item
POST /2010/Accounts/{Sid}/Messages.json CreateMessage #messages ->Message
GET /2010/Accounts/{Sid}/Messages/{Sid}.json FetchMessage #messages ->Message
POST /chat.postMessage chat_postMessage #chat ->PostMessageResponse
POST /link/token/create linkTokenCreate #link ->LinkToken
GET /v1/disks disk_list #disks ->Disk[]
GET /cats/{id} CatsController_findOne #cats ->Cat
POST /m/{id}/stores/{store}/activate post-m-id-stores-store-activate #Stores
PUT /indexes/{uid}/settings/synonyms putsynonyms #Settings
GET /v1/me/groups current_user_groups #me ->Group[]
GET /v2/floating_ips/{ip} floatingIPs_get #Floating_IPs ->FloatingIp
DELETE /logout logout #Session
"), @r"
repos Repo
  GET /repos/{owner}/{repo}: get GetRepo
  GET /orgs/{org}/repos: list_repos_for_org ListReposForOrg
  GET /repos/{owner}/{repo}/branches: list_branches ListBranches
  POST /repos/{owner}/{repo}/merges: merge_repo MergeRepo
pets Pet
  GET /pets: list ListPets
  POST /pets: create CreatePet
  GET /pets/{id}: get GetPet
  GET /pets/findByStatus: find_pets_by_status FindPetsByStatus
  POST /pets/{id}: update_pet_with_form UpdatePetWithForm
users User
  GET /users/{id}/posts: list_user_posts ListUserPosts
  GET /users/{id}: get GetUser
items Item
  GET /items/{item_id}: get GetItem
messages Message
  POST /2010/Accounts/{Sid}/Messages.json: create CreateMessage
  GET /2010/Accounts/{Sid}/Messages/{Sid}.json: get GetMessage
chat PostMessageResponse
  POST /chat.postMessage: post_message PostMessage
link LinkToken
  POST /link/token/create: create CreateLinkToken
disks Disk
  GET /v1/disks: list ListDisks
cats Cat
  GET /cats/{id}: get GetCat
stores -
  POST /m/{id}/stores/{store}/activate: activate_store ActivateStore
settings -
  PUT /indexes/{uid}/settings/synonyms: replace_synonyms ReplaceSynonyms
me Group
  GET /v1/me/groups: list_current_user_groups ListCurrentUserGroups
floating_ips FloatingIp
  GET /v2/floating_ips/{ip}: get GetFloatingIp
session -
  DELETE /logout: logout Logout
");
}

#[test]
fn no_two_requests_have_the_same_name() {
    insta::assert_snapshot!(shown("
GET /a/things things #a ->Thing[]
GET /b/things things #b ->Thing[]
GET /c/things things #a ->Thing[]
POST /send send #a
GET /default default #reqwest
GET /{id} 7 #2fa
GET / - #größe
DELETE / - #api
"), @r"
a Thing
  GET /a/things: list_a_things ListAThings
  GET /c/things: list_c_things ListCThings
  POST /send: create_send CreateSend
b -
  GET /b/things: list_things ListThings
the_reqwest -
  GET /default: get_default GetDefault
the_2fa -
  GET /{id}: get_7 Get7
gr_e -
  GET /: get_gr_e GetGrE
the_api -
  DELETE /: delete_the_api DeleteTheApi
");
}
