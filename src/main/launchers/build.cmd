@echo off
rem Checks and builds a site; it opens, or what is wrong with it. Double-click it, or drop the folder of a site on it.
setlocal EnableExtensions DisableDelayedExpansion
set "PRONGSAI_LAUNCHER=%~nx0"
set "PRONGSAI_DO=build"
"%~dp0prongsai.cmd" %*
