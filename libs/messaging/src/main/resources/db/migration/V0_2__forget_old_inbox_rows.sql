-- The ids of events that nobody can send again any more are forgotten (R9 of libs/messaging).
GRANT DELETE ON inbox TO ${app_role};
